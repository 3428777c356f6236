package dev.lintel.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.runtime.apply.AppliedStep;
import dev.lintel.runtime.fixture.CountingDataSource;
import dev.lintel.runtime.fixture.DatabaseKind;
import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.fixture.Loaders;
import dev.lintel.runtime.fixture.Meeting;
import dev.lintel.runtime.fixture.TestPlugin;
import dev.lintel.runtime.order.Step;
import dev.lintel.schema.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several plugins at a time, over as many connections. */
class ParallelTest {

    @TempDir
    Path folder;

    @RegisterExtension
    final Loaders loaders = new Loaders();

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void pluginsThatDontNeedEachOtherRunTogether(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        Path one = new TestPlugin("one")
                .tables("one_a")
                .migration("meet", "create table one_a (word varchar(9));\ninsert into one_a values ('meet');\n")
                .in(folder.resolve("one"));
        Path two = new TestPlugin("two")
                .tables("two_a")
                .migration("meet", "create table two_a (word varchar(9));\ninsert into two_a values ('meet');\n")
                .in(folder.resolve("two"));

        MigrationReport report =
                on(new Meeting(2).over(database), one, two).parallel(2).migrate();

        assertThat(report.steps()).extracting(step -> step.step().toString()).containsExactly("one@1", "two@1");
    }

    @ParameterizedTest
    @EnumSource
    void pluginsThatNeedEachOtherKeepTheirOrder(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        Path[] plugins = team();
        List<String> plan = on(kind.create(subfolder("alone")), plugins).plan().steps().stream()
                .map(Step::toString)
                .toList();
        Heard heard = new Heard();
        CountingDataSource counting = new CountingDataSource(database);

        MigrationReport report =
                on(counting.dataSource(), plugins).parallel(4).listener(heard).migrate();

        assertThat(report.steps()).extracting(step -> step.step().toString()).containsExactlyElementsOf(plan);
        assertThat(Databases.query(
                        database, "select \"plugin\", \"version\" from \"lintel_applied\" order by \"position\""))
                .containsExactlyElementsOf(
                        plan.stream().map(step -> step.replace('@', ' ')).toList());
        assertThat(heard.calls).hasSize(2 * plan.size());
        for (int i = 0; i < plan.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (areRelated(plan.get(j), plan.get(i))) {
                    assertThat(heard.calls.indexOf("end " + plan.get(j)))
                            .as("%s ends before %s begins", plan.get(j), plan.get(i))
                            .isLessThan(heard.calls.indexOf("start " + plan.get(i)));
                }
            }
        }
        assertThat(counting.closed()).isEqualTo(counting.opened());
        assertThat(on(database, plugins).parallel(4).migrate().nothingToDo()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void whatFailsTogetherIsToldTogetherAndStopsTheOthers(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        Path[] plugins = {failing("alpha"), failing("beta"), fine("gamma"), fine("delta")};

        LintelException failure = catchThrowableOfType(
                LintelException.class,
                () -> on(new Meeting(2).over(database), plugins).parallel(2).migrate());

        assertThat(failure.problems())
                .extracting(Problem::message)
                .satisfiesExactly(
                        text -> assertThat(text)
                                .startsWith(
                                        "[MigrationFailed] The migration alpha@2 'meet' of the plugin alpha failed: "),
                        text -> assertThat(text)
                                .startsWith(
                                        "[MigrationFailed] The migration beta@2 'meet' of the plugin beta failed: "));
        assertThat(Databases.tables(database))
                .contains("alpha_a", "beta_a")
                .doesNotContain("gamma_a", "delta_a", "lintel_history_gamma");

        Path[] mended = {mended("alpha"), mended("beta"), plugins[2], plugins[3]};
        assertThat(on(database, mended).parallel(3).migrate().steps())
                .extracting(step -> step.step().toString())
                .containsExactly("alpha@2", "beta@2", "delta@1", "gamma@1");
        assertThat(on(database, mended).status().isUpToDate()).isTrue();
        assertThat(Databases.query(database, "select count(*) from alpha_a")).containsExactly("1");
    }

    @Test
    void moreThanAServerShouldBearIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> on(Databases.h2InMemory()).parallel(17))
                .withMessage("connections must be from 1 to 16, not 17");
    }

    /** A core that all need, and plugins of which some refer to its tables, in this order or that. */
    private Path[] team() {
        List<Path> plugins = new ArrayList<>();
        plugins.add(new TestPlugin("core")
                .prefix("")
                .creating("users")
                .creating("teams")
                .migration("name", "alter table users add column name varchar(20);\n")
                .in(folder.resolve("core")));
        IntStream.range(0, 6).forEach(i -> {
            String name = "p" + i;
            String[] order = i % 2 == 0 ? new String[] {"users", "teams"} : new String[] {"teams", "users"};
            TestPlugin plugin = new TestPlugin(name).tables(name + "_a", name + "_b");
            if (i > 3) {
                plugin.dependsOn("p" + (i - 4));
            }
            plugin.migration("refer", """
                            create table %1$s_a (id integer primary key, other integer,
                                constraint %1$s_a_fk foreign key (other) references %2$s (id));
                            create table %1$s_b (id integer primary key, other integer,
                                constraint %1$s_b_fk foreign key (other) references %3$s (id));
                            """.formatted(name, order[0], order[1]), "core@2")
                    .migration("rows", "insert into %s_a (id) values (1);\n".formatted(name))
                    .migration("index", "create index %1$s_ix on %1$s_a (other, id);\n".formatted(name));
            if (i > 3) {
                plugin.migration(
                        "rely",
                        "insert into %s_b (id) select id + 1 from p%d_a;\n".formatted(name, i - 4),
                        "p%d@2".formatted(i - 4));
            }
            plugins.add(plugin.in(folder.resolve(name)));
        });
        return plugins.toArray(new Path[0]);
    }

    private static boolean areRelated(String one, String other) {
        String first = one.replaceFirst("@.*", "");
        String second = other.replaceFirst("@.*", "");
        return first.equals(second)
                || first.equals("core")
                || second.equals("core")
                || (first + second).matches("p0p4|p4p0|p1p5|p5p1");
    }

    private Path failing(String name) {
        return plugin(name)
                .migration("meet", "insert into nowhere_at_all (meet) values (1);\n")
                .in(subfolder(name + "-failing"));
    }

    private Path mended(String name) {
        return plugin(name)
                .migration("meet", "insert into " + name + "_a (id) values (1);\n")
                .in(subfolder(name + "-mended"));
    }

    private Path fine(String name) {
        // waits for those that fail, which are first by name, but needs nobody who does
        return plugin(name).in(subfolder(name));
    }

    private static TestPlugin plugin(String name) {
        return new TestPlugin(name).creating(name + "_a");
    }

    private Lintel on(DataSource database, Path... plugins) {
        return Lintel.on(database).classLoaders(loaders.over(plugins));
    }

    private Path subfolder(String name) {
        try {
            return Files.createDirectory(folder.resolve(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Is called by many threads, but never by two at a time. */
    private static final class Heard implements MigrationListener {

        private final List<String> calls = new ArrayList<>();

        @Override
        public void stepStarted(Step step, int number, int total) {
            calls.add("start " + step);
        }

        @Override
        public void stepEnded(AppliedStep step, int number, int total) {
            calls.add("end " + step.step());
        }
    }
}
