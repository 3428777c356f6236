package dev.lintel.schema.dialect;

import dev.lintel.schema.Table;
import dev.lintel.schema.diff.SchemaDiff;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Looks for what a database can't have. */
final class Refusals {

    private Refusals() {}

    /** What can't be had of the tables as they will be; what they were refused for before has been settled by hand. */
    static List<Refusal> ofNew(SchemaDiff diff, Function<Table, Stream<Refusal>> look) {
        List<Refusal> before = diff.before().tables().stream().flatMap(look).toList();
        return diff.after().tables().stream()
                .flatMap(look)
                .filter(refusal -> !before.contains(refusal))
                .toList();
    }
}
