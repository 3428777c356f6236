package dev.lintel.schema.rule;

import dev.lintel.schema.Identifier;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import java.util.Optional;

/** What the three rules on prefixes have in common: whose a name is, and how it should be written. */
final class PrefixedName {

    private PrefixedName() {}

    /**
     * A problem if the name is not the plugin's by its prefix.
     *
     * @param noun what the name is of, for the text
     */
    static Optional<Problem> check(
            ProblemKind kind,
            String noun,
            Identifier name,
            Subject subject,
            PluginFacts plugin,
            Neighbours neighbours,
            Places places) {
        Optional<PluginFacts> owner = neighbours.ownerByPrefix(name);
        if (owner.isPresent() && owner.get().name().equals(plugin.name())) {
            return Optional.empty();
        }
        boolean foreign = owner.isPresent() && !owner.get().isCore();
        String bare = foreign ? name.text().substring(owner.get().prefix().length()) : name.text();
        String text = foreign
                ? "The " + noun + " '" + name + "' of the plugin '" + plugin.name() + "' carries the prefix '"
                        + owner.get().prefix() + "' of the plugin '"
                        + owner.get().name() + "'."
                : "The " + noun + " '" + name + "' of the plugin '" + plugin.name() + "' lacks the prefix '"
                        + plugin.prefix() + "'.";
        Identifier right = new Identifier(plugin.prefix() + (bare.isEmpty() ? noun : bare), name.quoted());
        return Optional.of(Problem.error(
                kind, places.place(subject), text, "Write " + places.spelling(subject, right.toString()) + "."));
    }
}
