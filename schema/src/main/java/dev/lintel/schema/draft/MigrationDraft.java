package dev.lintel.schema.draft;

import dev.lintel.schema.Identifier;
import dev.lintel.schema.Schema;
import dev.lintel.schema.dialect.Dialect;
import dev.lintel.schema.dialect.Refusal;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.Hints;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.diff.Unsupported;
import dev.lintel.schema.history.Scripts;
import dev.lintel.schema.rule.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The next migration of a plugin, as its models call for it.
 *
 * @param plugin whose
 * @param version the version it gets
 * @param up what it changes
 * @param down what undoes that
 */
public record MigrationDraft(String plugin, int version, SchemaDiff up, SchemaDiff down) {

    public MigrationDraft {
        Objects.requireNonNull(plugin, "plugin");
        Objects.requireNonNull(up, "up");
        Objects.requireNonNull(down, "down");
    }

    /** The migration from the schema of the snapshot to that of the models, with nothing but what they say themselves. */
    public static MigrationDraft between(String plugin, int version, Schema before, Schema after) {
        return between(plugin, version, before, after, Hints.NONE);
    }

    /** The migration from the schema of the snapshot to that of the models. */
    public static MigrationDraft between(String plugin, int version, Schema before, Schema after, Hints hints) {
        SchemaDiff up = SchemaDiff.between(before, after, hints);
        return new MigrationDraft(plugin, version, up, up.undo(hints));
    }

    /** Whether the models are where the history is, so that there is nothing to draft. */
    public boolean isEmpty() {
        return up.isEmpty();
    }

    /** What stands against writing the scripts; empty if nothing does. */
    public List<Unsupported> unsupported() {
        if (!up.unsupported().isEmpty()) {
            return up.unsupported();
        }
        return down.unsupported().stream()
                .map(it -> new Unsupported(it.subject(), "The way back can't be drafted: " + it.text()))
                .toList();
    }

    /** What the migration would take from the database, rows and all: tables and columns. */
    public List<Unsupported> losses() {
        return up.changes().stream()
                .filter(change -> !up.keeps(change))
                .flatMap(MigrationDraft::loss)
                .toList();
    }

    private static Stream<Unsupported> loss(Change change) {
        if (change instanceof Change.DropTable drop) {
            Identifier table = drop.table().name();
            return Stream.of(new Unsupported(Subject.table(table), "The table '" + table + "' is gone from them."));
        }
        if (change instanceof Change.DropColumn drop) {
            Identifier table = drop.table().name();
            Identifier column = drop.column().name();
            return Stream.of(new Unsupported(
                    Subject.of(Subject.Kind.COLUMN, table, column),
                    "The column '" + column + "' of the table '" + table + "' is gone from them."));
        }
        return Stream.empty();
    }

    /** What stands against writing the scripts for one dialect; empty if nothing does. */
    public List<Refusal> refusals(Dialect dialect) {
        List<Refusal> refusals = new ArrayList<>(dialect.refusals(up));
        refusals.addAll(dialect.unreachable(up));
        if (refusals.isEmpty()) {
            dialect.unreachable(down).stream()
                    .map(it -> new Refusal(
                            it.kind(), it.subject(), "The way back can't be drafted: " + it.text(), it.cure()))
                    .forEach(refusals::add);
        }
        return refusals;
    }

    /**
     * The two scripts for one dialect; the same for the same draft.
     *
     * @throws IllegalStateException if anything is {@linkplain #unsupported() unsupported} or {@linkplain #refusals refused}:
     *     half a script is worse than none
     */
    public Scripts scripts(Dialect dialect) {
        if (!unsupported().isEmpty()) {
            throw new IllegalStateException(unsupported().get(0).text());
        }
        refusals(dialect).stream().findFirst().ifPresent(refusal -> {
            throw new IllegalStateException(refusal.text());
        });
        String name = plugin + ", version " + version + ", " + dialect.id();
        return new Scripts(
                ScriptText.of("Plugin " + name, up, dialect), ScriptText.of("Undo of plugin " + name, down, dialect));
    }
}
