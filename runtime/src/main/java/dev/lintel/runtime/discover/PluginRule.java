package dev.lintel.runtime.discover;

import dev.lintel.schema.problem.Problem;
import java.util.List;

/** Something that must hold between the plugins of one application. */
interface PluginRule {

    /**
     * All violations.
     *
     * @param plugins by name, and by place where one name appears twice
     */
    List<Problem> check(List<PluginFacts> plugins);
}
