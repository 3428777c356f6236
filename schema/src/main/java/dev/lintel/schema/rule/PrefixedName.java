package dev.lintel.schema.rule;

import dev.lintel.schema.Identifier;
import dev.lintel.schema.Table;
import dev.lintel.schema.naming.NearMiss;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import java.util.List;
import java.util.Optional;

/** What the three rules on prefixes have in common: whose a name is, and how it should be written. */
final class PrefixedName {

    private final OwnedSchema owned;
    private final Neighbours neighbours;
    private final Places places;
    private final List<String> wrongTables;

    PrefixedName(OwnedSchema owned, Neighbours neighbours, Places places) {
        this.owned = owned;
        this.neighbours = neighbours;
        this.places = places;
        this.wrongTables = owned.schema().tables().stream()
                .map(Table::name)
                .filter(table -> !isOwn(table))
                .map(table -> table.key() + "_")
                .toList();
    }

    /** A problem if the thing's name is not the plugin's by its prefix. */
    Optional<Problem> check(ProblemKind kind, NamedThing thing) {
        PluginFacts plugin = owned.plugin();
        if (isOwn(thing.name())) {
            return Optional.empty();
        }
        Optional<PluginFacts> foreign = neighbours.ownerByPrefix(thing.name()).filter(owner -> !owner.isCore());
        String what = "The " + thing.noun() + " '" + thing.name() + "' of the plugin '" + plugin.name() + "' ";
        String text = foreign.map(owner ->
                        what + "carries the prefix '" + owner.prefix() + "' of the plugin '" + owner.name() + "'.")
                .orElse(what + "lacks the prefix '" + plugin.prefix() + "'.");
        String bare = thing.name()
                .text()
                .substring(foreign.map(owner -> owner.prefix().length()).orElse(0));
        Identifier right = new Identifier(
                plugin.prefix() + (bare.isEmpty() ? "table" : bare),
                thing.name().quoted());
        return Optional.of(Problem.error(
                kind,
                places.place(thing.subject()),
                text,
                "Write " + places.spelling(thing.subject(), right.toString()) + orMeant(kind, foreign) + "."));
    }

    /** Who has mistyped the plugin's name in one model of several did not mean another table. */
    private String orMeant(ProblemKind kind, Optional<PluginFacts> foreign) {
        return foreign.filter(owner -> kind == ProblemKind.TABLE_PREFIX)
                .flatMap(owner -> NearMiss.of(owned.plugin().name(), List.of(owner.name())))
                .map(near -> "; or, if '" + near + "' is meant, @PluginModel(plugin = \"" + near + "\")")
                .orElse("");
    }

    /** Whether the name was derived from a table whose own name is wrong: it is mended with that. */
    boolean followsWrongTable(NamedThing thing) {
        return wrongTables.stream().anyMatch(thing.name().key()::startsWith);
    }

    boolean isOwn(Identifier name) {
        return neighbours
                .ownerByPrefix(name)
                .filter(owner -> owner.name().equals(owned.plugin().name()))
                .isPresent();
    }
}
