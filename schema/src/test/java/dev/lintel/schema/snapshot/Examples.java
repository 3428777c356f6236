package dev.lintel.schema.snapshot;

import dev.lintel.schema.CheckConstraint;
import dev.lintel.schema.Column;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Index;
import dev.lintel.schema.OnDelete;
import dev.lintel.schema.PrimaryKey;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Sequence;
import dev.lintel.schema.SqlType;
import dev.lintel.schema.Table;
import dev.lintel.schema.UniqueConstraint;
import java.util.List;

/** A schema that has everything a schema can have. */
final class Examples {

    static final Schema EVERYTHING = new Schema(
            List.of(
                    new Table(
                            Identifier.of("tasks_task"),
                            List.of(
                                    column("title", ColumnType.withLength(SqlType.VARCHAR, 200), false, "title"),
                                    new Column(
                                            Identifier.of("id"),
                                            ColumnType.of(SqlType.BIGINT),
                                            false,
                                            true,
                                            null,
                                            null,
                                            "id"),
                                    column(
                                            "State",
                                            ColumnType.enumeration(20, List.of("OPEN", "DONE \"really\"")),
                                            true,
                                            "state"),
                                    column("`Odd name`", ColumnType.defined("varchar(7) collate \"C\""), true, "odd"),
                                    new Column(
                                            Identifier.of("price"),
                                            ColumnType.withPrecision(SqlType.NUMERIC, 10, 2),
                                            false,
                                            false,
                                            "0.00",
                                            "in euros – net",
                                            "cost.price"),
                                    column("project_id", ColumnType.of(SqlType.UUID), true, "project")),
                            new PrimaryKey(Identifier.of("tasks_task_pk"), names("id")),
                            List.of(new UniqueConstraint(
                                    Identifier.of("tasks_title_uk"), names("title", "project_id"))),
                            List.of(new ForeignKey(
                                    Identifier.of("tasks_task_project_id_fk"),
                                    names("project_id"),
                                    "projects",
                                    Identifier.of("projects_project"),
                                    names("id"),
                                    OnDelete.NO_ACTION,
                                    "project")),
                            List.of(new Index(
                                    Identifier.of("tasks_state_ix"),
                                    List.of(
                                            new Index.IndexColumn(Identifier.of("State"), false),
                                            new Index.IndexColumn(Identifier.of("price"), true)),
                                    true)),
                            List.of(new CheckConstraint(Identifier.of("tasks_price_ck"), "price >= 0")),
                            "what there is to do",
                            "com.example.tasks.Task"),
                    new Table(
                            Identifier.of("tasks_label"),
                            List.of(column("name", ColumnType.withLength(SqlType.VARCHAR, 30), false, null)),
                            null,
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            null,
                            null)),
            List.of(new Sequence(Identifier.of("tasks_task_SEQ"), -5_000_000_000L, 50)));

    private Examples() {}

    private static Column column(String name, ColumnType type, boolean nullable, String attribute) {
        return new Column(Identifier.of(name), type, nullable, false, null, null, attribute);
    }

    private static List<Identifier> names(String... names) {
        return List.of(names).stream().map(Identifier::of).toList();
    }
}
