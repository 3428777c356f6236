package dev.lintel.schema.hazard;

import dev.lintel.schema.diff.SchemaDiff;
import java.util.List;

/** One rule over the difference between the snapshot and the models. */
interface Hazard {

    /** Everything in the difference that the rule is about. */
    List<Finding> check(SchemaDiff diff);
}
