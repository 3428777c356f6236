package dev.lintel.schema.hazard;

import dev.lintel.schema.diff.SchemaDiff;
import java.util.List;

/** All rules. */
public final class Hazards {

    private static final List<Hazard> ALL = List.of(new LikeColumns(), new LikeTables(), new TightenedColumn());

    private Hazards() {}

    /** What is found in the way from the snapshot to the models. */
    public static List<Finding> check(SchemaDiff diff) {
        return ALL.stream().flatMap(rule -> rule.check(diff).stream()).toList();
    }
}
