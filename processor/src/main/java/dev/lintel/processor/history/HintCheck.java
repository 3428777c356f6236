package dev.lintel.processor.history;

import dev.lintel.processor.mirror.SourceTypes;
import dev.lintel.processor.reading.SchemaReader.ReadSchema;
import dev.lintel.processor.report.Problems;
import dev.lintel.schema.Schema;
import dev.lintel.schema.diff.Hints;
import dev.lintel.schema.diff.SchemaDiff;

/** Turns what the models say of the way from the snapshot into hints for the diff, as far as it fits the history. */
final class HintCheck {

    private HintCheck() {}

    /**
     * @param snapshot the schema at the newest migration
     * @param sources what this compilation has sources of
     * @param problems takes what does not fit, and what has done its work
     */
    static Hints of(ReadSchema read, Schema snapshot, SourceTypes sources, Problems problems) {
        Schema schema = read.owned().schema();
        Hints renames = new RenameCheck(read.hints(), snapshot, schema, sources, problems).check();
        Schema renamed = read.hints().fills().isEmpty()
                ? snapshot
                : SchemaDiff.between(snapshot, schema, renames).renamed();
        return new Hints(
                renames.entities(),
                renames.attributes(),
                new BackfillCheck(read.hints(), renamed, schema, sources, problems).check());
    }
}
