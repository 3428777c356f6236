package dev.lintel.processor.history;

import dev.lintel.processor.reading.SchemaReader.ReadSchema;
import dev.lintel.schema.Schema;
import dev.lintel.schema.dialect.Dialect;
import dev.lintel.schema.draft.CommittedHistory;
import dev.lintel.schema.draft.MigrationDraft;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.problem.Severity;
import dev.lintel.schema.rule.Subject;
import java.util.ArrayList;
import java.util.List;

/** Says which databases a plugin's history has no scripts for, though its drafts are written for them. */
final class MissingDialects {

    private final ReadSchema read;
    private final CommittedHistory committed;
    private final List<Dialect> dialects;
    private final Severity severity;

    MissingDialects(ReadSchema read, CommittedHistory committed, List<Dialect> dialects, Drift drift) {
        // a build server asks for all that has to be committed
        this.severity = drift == Drift.ERROR ? Severity.ERROR : Severity.WARNING;
        this.read = read;
        this.committed = committed;
        this.dialects = dialects;
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        committed
                .history()
                .newest()
                .ifPresent(newest -> dialects.stream()
                        .filter(dialect -> !newest.scripts().containsKey(dialect.id()))
                        .forEach(dialect -> problems.addAll(problems(dialect))));
        return problems;
    }

    private List<Problem> problems(Dialect dialect) {
        String plugin = read.owned().plugin().name();
        int version = committed.history().version();
        List<Problem> refused =
                MigrationDraft.between(plugin, version, Schema.EMPTY, committed.snapshot()).refusals(dialect).stream()
                        .map(refusal -> Problem.error(
                                refusal.kind(), read.places().place(refusal.subject()), refusal.text(), refusal.cure()))
                        .toList();
        if (!refused.isEmpty()) {
            return refused;
        }
        return List.of(new Problem(
                ProblemKind.MISSING_DIALECT,
                severity,
                "The history of the plugin '%s' has no scripts for %s, which -Alintel.dialects names."
                        .formatted(plugin, dialect.id()),
                "Run `lintel create %s`: it adds a script that makes all of version %d.".formatted(plugin, version),
                read.places().place(Subject.dependency(plugin))));
    }
}
