package dev.lintel.schema.rule;

import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import java.util.List;

/** An enum whose type the database knows by name carries its plugin's prefix: that name is the one of the Java enum. */
final class TypePrefix implements Rule {

    @Override
    public List<Problem> check(OwnedSchema owned, Neighbours neighbours, Places places) {
        PrefixedName prefixed = new PrefixedName(owned, neighbours, places);
        PluginFacts plugin = owned.plugin();
        return NamedThing.typesOf(owned.schema()).stream()
                .filter(type -> !prefixed.isOwn(type.name()))
                .map(
                        type -> Problem.error(
                                ProblemKind.TYPE_PREFIX,
                                places.place(type.subject()),
                                "The type '" + type.name() + "' of the plugin '" + plugin.name()
                                        + "' lacks the prefix '" + plugin.prefix() + "'.",
                                "Call the enum '" + plugin.prefix() + type.name()
                                        + "', after which the database's type is called; or store it as text, without NAMED_ENUM."))
                .toList();
    }
}
