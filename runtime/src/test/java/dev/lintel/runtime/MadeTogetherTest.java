package dev.lintel.runtime;

import static dev.lintel.runtime.Making.journal;
import static dev.lintel.runtime.Making.refusal;
import static dev.lintel.runtime.Making.tasks;
import static dev.lintel.runtime.Making.versions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.runtime.apply.AppliedStep;
import dev.lintel.runtime.fixture.DatabaseKind;
import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.fixture.DyingDataSource;
import dev.lintel.runtime.fixture.DyingDataSource.Death;
import dev.lintel.runtime.fixture.Loaders;
import dev.lintel.runtime.fixture.TestPlugin;
import dev.lintel.runtime.kill.Contents;
import dev.lintel.runtime.order.Step;
import dev.lintel.schema.history.Scripts;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Migrations that only make something go together where each change of the catalog is committed by itself. */
class MadeTogetherTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static final String ONE = "create table tasks_one (id integer primary key);\n";

    private static final String MORE = """
            create table tasks_two (id integer primary key);
            create table tasks_three (id integer primary key);
            """;

    @TempDir
    Path folder;

    @RegisterExtension
    final Loaders loaders = new Loaders();

    private int jars;

    /** Databases that take and keep names in ways of their own. */
    enum Names {
        H2(""),
        H2_IN_SMALL_LETTERS(";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"),
        H2_WITHOUT_CASE(";CASE_INSENSITIVE_IDENTIFIERS=TRUE"),
        H2_LIKE_MYSQL(";MODE=MySQL"),
        MARIADB("");

        private final String settings;

        Names(String settings) {
            this.settings = settings;
        }

        DataSource create() {
            return this == MARIADB
                    ? Databases.mariaDb()
                    : Databases.h2("jdbc:h2:mem:names" + NUMBER.incrementAndGet() + ";DB_CLOSE_DELAY=-1" + settings);
        }

        String quote() {
            return this == MARIADB || this == H2_LIKE_MYSQL ? "`" : "\"";
        }

        String dialect() {
            return this == MARIADB ? "mariadb" : "h2";
        }
    }

    @ParameterizedTest
    @EnumSource
    void whereverARunDiesTheNextOneEndsIt(Names names) throws SQLException {
        Path alpha = alpha(names).jar(folder);
        Path beta = beta(names).jar(folder);
        DataSource undisturbed = names.create();
        AtomicInteger events = new AtomicInteger();
        lintel(DyingDataSource.watching(undisturbed, (statement, isBefore) -> events.incrementAndGet()), alpha, beta)
                .migrate();
        List<String> whole = Contents.of(undisturbed);
        List<String> journals = new ArrayList<>();

        for (int deadly = 1; deadly <= events.get(); deadly++) {
            DataSource database = names.create();
            AtomicInteger left = new AtomicInteger(deadly);
            DataSource dying = DyingDataSource.watching(database, (statement, isBefore) -> {
                if (left.decrementAndGet() == 0) {
                    throw new Death(statement);
                }
            });
            assertThat(catchThrowable(() -> lintel(dying, alpha, beta).migrate()))
                    .isNotNull();
            if (Databases.columns(database, "lintel_journal").size() > 1) {
                journals.add(String.join(" ", journal(database)));
            }

            lintel(database, alpha, beta).migrate();

            assertThat(Contents.of(database)).as("killed at %d", deadly).isEqualTo(whole);
        }
        assertThat(journals).contains("alpha@1 all alpha@2 all alpha@3 all beta@1 all beta@2 all");
    }

    private static TestPlugin alpha(Names names) {
        return plugin(names, "alpha", """
                        -- a table, and another that refers to it
                        create table alpha_a (id integer primary key, name varchar(50));
                        create table ~alpha_B~ (id integer primary key, ~Order~ integer, a integer);
                        alter table ~alpha_B~ add constraint alpha_fk foreign key (a) references alpha_a (id);
                        alter table ~alpha_B~ add column ~Due~ date;
                        create index ~alpha_Ix~ on ~alpha_B~ (~Due~, ~Order~);
                        """, "-- nothing but a comment\n", """
                        alter table ALPHA_A$ add column More integer;
                        create index alpha_ix2 on ALPHA_A$ (name, more);
                        alter table ALPHA_A$ add constraint Alpha_uk unique (more);
                        alter table ALPHA_A$ add constraint Alpha_ck check (more > 0);
                        """).tables("alpha_a", "alpha_B");
    }

    private static TestPlugin beta(Names names) {
        return plugin(names, "beta", """
                        create table beta_a (id integer primary key, a integer,
                            constraint beta_fk foreign key (a) references alpha_a (id));
                        create sequence Beta_seq;
                        """, "alter table beta_a add column due date;\n")
                .dependsOn("alpha")
                .tables("beta_a");
    }

    private static TestPlugin plugin(Names names, String name, String... scripts) {
        TestPlugin plugin = new TestPlugin(name);
        for (String script : scripts) {
            String filled = script.replace("~", names.quote())
                    .replace("ALPHA_A$", names == Names.MARIADB ? "alpha_a" : "ALPHA_A");
            plugin.migration(
                    "v" + filled.length(), new TreeMap<>(Map.of(names.dialect(), new Scripts(filled, "-- back\n"))));
        }
        return plugin;
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_MEMORY", "MARIADB"})
    void whatWasCompleteBeforeARefusalIsRecordedAndTheRestGoesOnBehindIt(DatabaseKind kind) throws SQLException {
        DataSource database = kind.create(folder);
        TestPlugin a = new TestPlugin("a").creating("a_a").creating("a_b");
        TestPlugin c = new TestPlugin("c").creating("c_c");

        String refusal = refusal(lintel(database, jar(a), jar(b("nonsense")), jar(c)));

        assertThat(refusal)
                .contains("[MigrationFailed] The migration b@1 'create' of the plugin b failed: ")
                .contains(" The statement was: create table b_b (id nonsense). The statement before it remains carried"
                        + " out. Applied before it: a@1, a@2. Mend what");
        assertThat(journal(database)).containsExactly("b@1 1 refused");
        assertThat(versions(database, "a")).containsExactly("1", "2");
        assertThat(versions(database, "b")).isEmpty();
        assertThat(Databases.tables(database)).doesNotContain("c_c");

        lintel(database, jar(a), jar(b("integer")), jar(c)).migrate();

        DataSource undisturbed = kind.create(folder);
        lintel(undisturbed, jar(a), jar(b("integer")), jar(c)).migrate();
        assertThat(Contents.of(database)).isEqualTo(Contents.of(undisturbed));
    }

    private static TestPlugin b(String type) {
        return new TestPlugin("b")
                .tables("b_a", "b_b")
                .migration("create", "create table b_a (id integer);\ncreate table b_b (id %s);\n".formatted(type));
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_MEMORY", "MARIADB"})
    void whatSomebodyElseMakesMeanwhileIsNotTakenForOurs(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        Path tasks = jar(tasks(ONE, MORE));
        DataSource disturbed = DyingDataSource.watching(database, (statement, isBefore) -> {
            if (isBefore && statement.startsWith("create table tasks_two")) {
                Databases.run(database, "create table if not exists tasks_three (other integer)");
            }
        });

        assertThat(refusal(lintel(disturbed, tasks))).contains("The statement was: create table tasks_three");
        assertThat(refusal(lintel(database, tasks))).contains("The statement was: create table tasks_three");
        assertThat(versions(database, "tasks")).containsExactly("1");

        Databases.run(database, "drop table tasks_three");
        lintel(database, tasks).migrate();
        assertThat(Databases.columns(database, "tasks_three")).containsExactly("id");
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_MEMORY", "MARIADB"})
    void whatAnotherMigrationHasMadeIsNotTakenForThisOnes(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        Path tasks = jar(tasks(
                ONE,
                "create table if not exists tasks_two (other integer);\n",
                "create table tasks_two (id integer);\n"));

        for (int i = 0; i < 3; i++) {
            assertThat(refusal(lintel(database, tasks)))
                    .contains("The migration tasks@3 'v3' of the plugin tasks failed");
        }
        assertThat(versions(database, "tasks")).containsExactly("1", "2");
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_MEMORY", "MARIADB"})
    void aViewOfThatNameIsNoTable(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        Databases.run(database, "create view tasks_two as select 1 as id");
        Path tasks = jar(tasks(ONE, MORE));

        for (int i = 0; i < 3; i++) {
            assertThat(refusal(lintel(database, tasks))).contains("The statement was: create table tasks_two");
        }
        Databases.run(database, "drop view tasks_two");
        lintel(database, tasks).migrate();
        assertThat(Databases.tables(database)).contains("tasks_two", "tasks_three");
    }

    @Test
    void anIndexOfThatNameOnAnotherTableIsAnotherIndex() {
        DataSource database = DatabaseKind.H2_IN_MEMORY.create(folder);
        Databases.run(database, "create table other (id integer)", "create index tasks_ix on other (id)");
        Path tasks = jar(tasks(ONE, "create index tasks_ix on tasks_one (id);\n"));

        for (int i = 0; i < 3; i++) {
            assertThat(refusal(lintel(database, tasks))).contains("The statement was: create index tasks_ix on");
        }
        catchThrowableOfType(
                Death.class, lintel(DyingDataSource.before(database, "create index tasks_ix"), tasks)::migrate);
        assertThat(refusal(lintel(database, tasks))).contains("The statement was: create index tasks_ix on");
    }

    /** H2 keeps the column. */
    @Test
    void aColumnWithoutItsConstraintIsNotWhatWasToBeMade() {
        DataSource database = DatabaseKind.H2_IN_MEMORY.create(folder);
        Path tasks = jar(tasks(ONE, "alter table tasks_one add column n integer references nothing (id);\n"));

        assertThat(refusal(lintel(database, tasks))).containsIgnoringCase("table \"nothing\" not found");
        assertThat(refusal(lintel(database, tasks))).contains("The migration tasks@2 'v2' of the plugin tasks failed");
        assertThat(versions(database, "tasks")).containsExactly("1");
    }

    /** MariaDB's own catalog does not tell them apart. */
    @ParameterizedTest
    @EnumSource(names = {"H2_IN_MEMORY", "MARIADB"})
    void anAIsNoAe(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        Path tasks = jar(
                tasks(
                        ONE,
                        "alter table tasks_one add column naive integer;\nalter table tasks_one add column na\u00efve integer;\n"));
        catchThrowableOfType(
                Death.class,
                lintel(DyingDataSource.before(database, "alter table tasks_one add column na\u00efve"), tasks)
                        ::migrate);

        lintel(database, tasks).migrate();

        assertThat(Databases.columns(database, "tasks_one")).containsExactly("id", "naive", "na\u00efve");
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_MEMORY", "MARIADB"})
    void constraintsThatKeepNoNameAreAddedOnce(DatabaseKind kind) throws SQLException {
        String key = "alter table tasks_one add constraint tasks_pk primary key (id);\n";
        Path tasks = jar(tasks("create table tasks_one (id integer not null);\n" + key, MORE));
        DataSource undisturbed = kind.create(folder);
        lintel(undisturbed, tasks).migrate();
        DataSource database = kind.create(folder);
        catchThrowableOfType(
                Death.class, lintel(DyingDataSource.after(database, key.substring(0, 40)), tasks)::migrate);

        lintel(database, tasks).migrate();

        assertThat(Contents.of(database)).isEqualTo(Contents.of(undisturbed));
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_MEMORY", "MARIADB"})
    void rowsMayHoldLongTexts(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        String text = "it''s ".repeat(5_000);
        lintel(
                        database,
                        jar(tasks(
                                "create table tasks_one (t %s);\n"
                                        .formatted(kind == DatabaseKind.MARIADB ? "longtext" : "clob"),
                                "insert into tasks_one values ('" + text + "');\n")))
                .migrate();

        assertThat(Databases.query(database, "select length(t) from tasks_one")).containsExactly("25000");
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_MEMORY", "MARIADB"})
    void listenersHearOfOneStepAfterTheOther(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        List<String> heard = new ArrayList<>();
        MigrationListener listener = new MigrationListener() {
            @Override
            public void stepStarted(Step step, int number, int total) {
                heard.add("%d of %d: %s".formatted(number, total, step));
            }

            @Override
            public void stepEnded(AppliedStep step, int number, int total) {
                heard.add(step.step() + " is done");
            }
        };

        refusal(lintel(database, jar(tasks(ONE, "-- nothing\n", MORE)), jar(b("nonsense")))
                .listener(listener));

        assertThat(heard).containsExactly("1 of 4: b@1");
        heard.clear();
        lintel(database, jar(tasks(ONE, "-- nothing\n", MORE)), jar(b("integer")))
                .listener(listener)
                .migrate();
        assertThat(heard)
                .containsExactly(
                        "1 of 4: b@1",
                        "b@1 is done",
                        "2 of 4: tasks@1",
                        "tasks@1 is done",
                        "3 of 4: tasks@2",
                        "tasks@2 is done",
                        "4 of 4: tasks@3",
                        "tasks@3 is done");
    }

    private Path jar(TestPlugin plugin) {
        return plugin.jar(folder.resolve("jars" + jars++));
    }

    private Lintel lintel(DataSource database, Path... plugins) {
        return Lintel.on(database).classLoaders(loaders.over(plugins));
    }
}
