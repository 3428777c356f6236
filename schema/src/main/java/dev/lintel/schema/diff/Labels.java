package dev.lintel.schema.diff;

import static java.util.Comparator.comparing;

import dev.lintel.schema.Column;
import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.RowClass;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Table;
import java.util.List;

/** Brings the names of classes and attributes that a schema notes up to date with what is hinted; the database knows nothing of them. */
final class Labels {

    private final Hints hints;

    Labels(Hints hints) {
        this.hints = hints;
    }

    Schema of(Schema schema) {
        return new Schema(schema.tables().stream().map(this::of).toList(), schema.sequences());
    }

    private Table of(Table table) {
        String entity = entity(table.entity());
        List<Column> columns = table.columns().stream()
                .map(column -> column.of(attribute(entity, column.attribute())))
                .toList();
        List<ForeignKey> foreignKeys = table.foreignKeys().stream()
                .map(key -> new ForeignKey(
                        key.name(),
                        key.columns(),
                        key.targetPlugin(),
                        key.targetTable(),
                        key.targetColumns(),
                        key.onDelete(),
                        attribute(entity, key.attribute())))
                .toList();
        return new Table(
                table.name(),
                columns,
                table.primaryKey(),
                table.uniques(),
                foreignKeys,
                table.indexes(),
                table.checks(),
                table.comment(),
                entity,
                attribute(entity, table.attribute()),
                table.classes().stream()
                        .map(it -> new RowClass(entity(it.entity()), it.discriminator()))
                        .toList());
    }

    private String entity(String name) {
        return hints.entities().stream()
                .filter(it -> it.before().equals(name))
                .map(Hints.RenamedEntity::after)
                .findFirst()
                .orElse(name);
    }

    private String attribute(String entity, String path) {
        if (path == null) {
            return null;
        }
        // what is said of an embedded attribute's own attribute counts more than what is said of all that is embedded
        return hints.attributes().stream()
                .filter(renamed -> renamed.entity().equals(entity))
                .filter(renamed -> path.equals(renamed.before()) || path.startsWith(renamed.before() + "."))
                .max(comparing(renamed -> renamed.before().length()))
                .map(renamed ->
                        renamed.after() + path.substring(renamed.before().length()))
                .orElse(path);
    }
}
