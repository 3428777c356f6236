package dev.lintel.schema.rule;

import dev.lintel.schema.problem.Problem;
import java.util.List;

/** One thing that a plugin must keep to. */
public interface Rule {

    /**
     * What the plugin does against this rule.
     *
     * @param plugin the plugin and what its models demand
     * @param neighbours the other plugins
     * @param places where the plugin's names are written
     */
    List<Problem> check(OwnedSchema plugin, Neighbours neighbours, Places places);
}
