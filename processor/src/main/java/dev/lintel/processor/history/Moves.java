package dev.lintel.processor.history;

import dev.lintel.processor.reading.SchemaReader.ReadSchema;
import dev.lintel.schema.draft.MigrationDraft;
import dev.lintel.schema.draft.ToldChange;
import dev.lintel.schema.history.History;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.problem.Severity;
import java.util.ArrayList;
import java.util.List;

/** Says, on what has moved, that it has: as the compilation asks for it, and always where data would go. */
final class Moves {

    private final ReadSchema read;
    private final History history;
    private final MigrationDraft migration;

    Moves(ReadSchema read, History history, MigrationDraft migration) {
        this.read = read;
        this.history = history;
        this.migration = migration;
    }

    List<Problem> problems(Drift drift) {
        List<Problem> problems = new ArrayList<>();
        if (drift != Drift.DRAFT) {
            Severity severity = drift == Drift.ERROR ? Severity.ERROR : Severity.WARNING;
            migration.all().stream()
                    .flatMap(draft -> draft.told().stream())
                    .forEach(change -> problems.add(drifted(change, severity)));
        }
        // whoever has to take the change back has nothing to commit
        if (drift != Drift.ERROR) {
            migration.losses().forEach(loss -> problems.add(loses(loss)));
        }
        return problems;
    }

    private Problem drifted(ToldChange change, Severity severity) {
        String state = history.version() == 0
                ? "The plugin '%s' has no committed migration".formatted(plugin())
                : "The models of the plugin '%s' have moved past version %d of its history"
                        .formatted(plugin(), history.version());
        return new Problem(
                ProblemKind.DRIFT,
                severity,
                "%s: a migration is missing that %s.".formatted(state, change.text()),
                "Run `lintel create %s \"what has changed\"`, and commit what it writes.".formatted(plugin()),
                place(change));
    }

    private Problem loses(ToldChange loss) {
        return Problem.warning(
                ProblemKind.DATA_LOSS,
                place(loss),
                "Version %d of the plugin '%s' %s.".formatted(migration.version(), plugin(), loss.text()),
                "If that is meant, commit it with `lintel create %s \"what has changed\" --allow-drop`."
                        .formatted(plugin()));
    }

    private Place place(ToldChange change) {
        return read.places().place(change.subject());
    }

    private String plugin() {
        return read.owned().plugin().name();
    }
}
