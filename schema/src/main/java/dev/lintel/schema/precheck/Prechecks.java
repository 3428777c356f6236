package dev.lintel.schema.precheck;

import dev.lintel.schema.dialect.Dialect;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.SchemaDiff;
import java.util.ArrayList;
import java.util.List;

/** All that is asked before a migration. */
public final class Prechecks {

    private static final List<Question> QUESTIONS = List.of(
            new LostValues(),
            new MissingValues(),
            new Duplicates(),
            new Orphans(),
            new Misfits(),
            new BrokenChecks(),
            new SeveralLinks(),
            new MissingParts(),
            new StrayValues());

    private Prechecks() {}

    /** What must count nothing before the first statement, because the migration would fail, or lose a part of it. */
    public static List<Precheck> of(SchemaDiff diff, Dialect dialect) {
        Before before = new Before(diff, dialect);
        return QUESTIONS.stream()
                .flatMap(question -> question.ask(before).stream())
                .distinct()
                .toList();
    }

    /** What counts the rows that the migration deletes, and those whose values it deletes. */
    public static List<Precheck> losses(SchemaDiff diff, Dialect dialect) {
        Before before = new Before(diff, dialect);
        List<Precheck> losses = new ArrayList<>();
        for (Change change : diff.changes()) {
            if (change instanceof Change.DropTable drop && !diff.keeps(drop)) {
                losses.add(new Precheck(
                        "rows of " + before.words(drop.table().name()),
                        "select count(*) from " + before.table(drop.table().name())));
            } else if (change instanceof Change.DropColumn drop && !diff.keeps(drop)) {
                String column = before.column(drop.table().name(), drop.column().name());
                losses.add(new Precheck(
                        before.words(drop.table().name(), drop.column().name()),
                        "select count(*) from " + before.table(drop.table().name()) + " where " + column
                                + " is not null"));
            }
        }
        return losses;
    }
}
