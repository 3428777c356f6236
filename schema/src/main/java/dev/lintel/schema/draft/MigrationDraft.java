package dev.lintel.schema.draft;

import dev.lintel.schema.Schema;
import dev.lintel.schema.dialect.Dialect;
import dev.lintel.schema.dialect.Refusal;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.Hints;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.diff.Unsupported;
import dev.lintel.schema.history.Acknowledgement;
import dev.lintel.schema.history.Scripts;
import dev.lintel.schema.precheck.Prechecks;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The next migration of a plugin, as its models call for it.
 *
 * @param plugin whose
 * @param version the version it gets
 * @param up what it changes
 * @param down what undoes that
 * @param next the migration after this one, with what is left for it because it runs otherwise; mostly there is none
 * @param online whether it is for a database in use, so that its scripts run statement by statement
 */
public record MigrationDraft(
        String plugin, int version, SchemaDiff up, SchemaDiff down, Optional<MigrationDraft> next, boolean online) {

    public MigrationDraft {
        Objects.requireNonNull(plugin, "plugin");
        Objects.requireNonNull(up, "up");
        Objects.requireNonNull(down, "down");
        Objects.requireNonNull(next, "next");
    }

    /** The migration from the schema of the snapshot to that of the models, with nothing but what they say themselves. */
    public static MigrationDraft between(String plugin, int version, Schema before, Schema after) {
        return between(plugin, version, before, after, Hints.NONE);
    }

    /** The migration from the schema of the snapshot to that of the models. */
    public static MigrationDraft between(String plugin, int version, Schema before, Schema after, Hints hints) {
        SchemaDiff up = SchemaDiff.between(before, after, hints);
        return new MigrationDraft(plugin, version, up, up.undo(), Optional.empty(), false);
    }

    /**
     * The migration from the schema of the snapshot towards that of the models, for tables that are in use. What takes long
     * on many rows, as the building of an index, comes in a migration of its own: after this one, or this one if nothing else
     * is left.
     */
    public static MigrationDraft online(String plugin, int version, Schema before, Schema after, Hints hints) {
        MigrationDraft whole = between(plugin, version, before, after, hints);
        if (!whole.unsupported().isEmpty()) {
            return whole;
        }
        Schema stop = OnlineSplit.stop(whole.up());
        MigrationDraft first = between(plugin, version, before, stop, hints);
        if (first.isEmpty()) {
            return new MigrationDraft(plugin, version, whole.up(), whole.down(), Optional.empty(), true);
        }
        MigrationDraft rest = between(plugin, version + 1, stop, after, hints.withoutRenames());
        Optional<MigrationDraft> next = rest.isEmpty()
                ? Optional.empty()
                : Optional.of(new MigrationDraft(plugin, version + 1, rest.up(), rest.down(), Optional.empty(), true));
        return new MigrationDraft(plugin, version, first.up(), first.down(), next, false);
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
        List<Unsupported> changed = MovedAndChanged.in(up);
        if (!changed.isEmpty()) {
            return changed;
        }
        return down.unsupported().stream()
                .map(it -> new Unsupported(
                        it.kind(), it.subject(), "The way back can't be drafted: " + it.text(), it.cure()))
                .toList();
    }

    /** What the migration does, in the order in which it does it. */
    public List<ToldChange> told() {
        return ChangeWords.of(up.changes());
    }

    /** This migration, and the one after it if there is one. */
    public List<MigrationDraft> all() {
        return next.map(rest -> List.of(this, rest)).orElse(List.of(this));
    }

    /** What the migration takes from the database, rows and values: tables, columns, and what does not fit any more. */
    public List<ToldChange> losses() {
        return ChangeWords.of(up.changes(), change -> loses(change) && !up.keeps(change));
    }

    static boolean loses(Change change) {
        return change instanceof Change.DropTable
                || change instanceof Change.DropColumn
                || change instanceof Change.AlterColumn alter
                        && Narrowing.between(
                                alter.before().declared().type(),
                                alter.after().declared().type());
    }

    /** What stands against writing the scripts for one dialect; empty if nothing does. */
    public List<Refusal> refusals(Dialect dialect) {
        return dialect.refusals(on(up, dialect));
    }

    /**
     * The two scripts for one dialect; the same for the same draft.
     *
     * @throws IllegalStateException if anything is {@linkplain #unsupported() unsupported} or {@linkplain #refusals refused}:
     *     half a script is worse than none
     */
    public Scripts scripts(Dialect dialect) {
        return scripts(dialect, List.of());
    }

    /**
     * The two scripts for one dialect, as {@link #scripts(Dialect)}.
     *
     * @param acknowledged what somebody has taken note of, and why it is well; the head of the first says so
     */
    public Scripts scripts(Dialect dialect, List<Acknowledgement> acknowledged) {
        if (!unsupported().isEmpty()) {
            throw new IllegalStateException(unsupported().get(0).text());
        }
        refusals(dialect).stream().findFirst().ifPresent(refusal -> {
            throw new IllegalStateException(refusal.text());
        });
        SchemaDiff there = on(up, dialect);
        SchemaDiff back = on(down, dialect);
        String name = plugin + ", version " + version + ", " + dialect.id();
        return new Scripts(
                ScriptText.of(
                        "Plugin " + name,
                        there,
                        losses(),
                        acknowledged,
                        later(),
                        heading(there, dialect, Compatibility.of(up)),
                        statements(there, dialect)),
                ScriptText.of(
                        "Undo of plugin " + name,
                        back,
                        List.of(),
                        List.of(),
                        List.of(),
                        heading(back, dialect, false),
                        statements(back, dialect)));
    }

    private static SchemaDiff on(SchemaDiff diff, Dialect dialect) {
        return diff.where(dialect.numbersBySequence());
    }

    private List<Change> later() {
        return next.map(rest -> rest.up().changes()).orElse(List.of());
    }

    private List<String> statements(SchemaDiff diff, Dialect dialect) {
        return online ? dialect.onlineStatements(diff) : dialect.statements(diff);
    }

    private Directives heading(SchemaDiff diff, Dialect dialect, boolean isCompatible) {
        return new Directives(
                Undoing.of(up),
                isCompatible,
                online && !dialect.onlineStatements(diff).equals(dialect.statements(diff)),
                Prechecks.of(diff, dialect),
                Prechecks.losses(diff, dialect));
    }
}
