package dev.lintel.processor.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.oracle.database.H2;
import dev.lintel.processor.oracle.database.MariaDb;
import dev.lintel.processor.oracle.database.PostgreSql;
import dev.lintel.processor.oracle.database.Sqlite;
import dev.lintel.processor.oracle.database.TestDatabase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.ColumnDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The judge itself is judged: it accepts a script that is right, and sees every way in which one can be wrong. */
class JudgeTest {

    private static final List<TestDatabase> DATABASES =
            List.of(new H2(), new PostgreSql(), new MariaDb(), new Sqlite());

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvFileSource(resources = "/oracle/mutations.csv", numLinesToSkip = 1, delimiter = '|', maxCharsPerColumn = 1000)
    void seesTheMutation(String dialect, String original, String mutated, String difference) throws Exception {
        String up = resource(dialect + ".sql");
        assertThat(up).contains(original);
        Verdict verdict = judge(dialect, up.replace(original, mutated == null ? "" : mutated), down(dialect));
        assertThat(verdict.differences()).as("%s", verdict).contains(difference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql", "mariadb", "sqlite"})
    void acceptsTheOriginal(String dialect) throws Exception {
        assertThat(judge(dialect, resource(dialect + ".sql"), down(dialect)).toString())
                .isEmpty();
    }

    @Test
    void seesWhatTheDownScriptLeaves() throws Exception {
        Verdict verdict = judge("h2", resource("h2.sql"), down("h2").replaceAll("drop sequence [^;]+;", ""));
        assertThat(verdict.leftovers())
                .singleElement()
                .asString()
                .startsWith("sequence TASKS_TASK_SEQ BIGINT start 1 increment 50");
    }

    @Test
    void saysWhichStatementFails() throws Exception {
        Verdict verdict = judge("h2", "create table tasks_task (id bigint;", "");
        assertThat(verdict.failures()).singleElement().asString().contains("in: create table tasks_task (id bigint");
    }

    @Test
    void saysWhatHibernateMisses() throws Exception {
        Verdict verdict = judge("h2", "", "");
        assertThat(verdict.failures()).singleElement().asString().contains("missing table [tasks_project]");
    }

    private static Verdict judge(String dialect, String up, String down) throws Exception {
        TestDatabase database = DATABASES.stream()
                .filter(candidate -> candidate.dialect().equals(dialect))
                .findFirst()
                .orElseThrow();
        HibernateOracle hibernate =
                new HibernateOracle(List.of(Project.class, Task.class), JudgeTest.class.getClassLoader(), Map.of());
        return new Judge(hibernate, database).judge(List.of(new PluginDraft("tasks", up, down)));
    }

    private static String down(String dialect) throws IOException {
        return resource(dialect + "-down.sql");
    }

    private static String resource(String name) throws IOException {
        return new String(
                JudgeTest.class.getResourceAsStream("/oracle/" + name).readAllBytes(), StandardCharsets.UTF_8);
    }

    enum Status {
        OPEN,
        DONE
    }

    @Entity
    @Table(name = "tasks_project")
    static class Project {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @Column(unique = true)
        String name;
    }

    @Entity
    @Table(
            name = "tasks_task",
            indexes = @Index(name = "tasks_task_due_ix", columnList = "due desc, title"),
            uniqueConstraints =
                    @UniqueConstraint(
                            name = "tasks_task_title_uk",
                            columnNames = {"title", "due"}))
    static class Task {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        Long id;

        @Column(length = 80, nullable = false)
        String title;

        LocalDate due;

        Instant created;

        @Enumerated(EnumType.ORDINAL)
        Status status;

        @ManyToOne(optional = false)
        Project project;

        @Column(precision = 10, scale = 3)
        BigDecimal cost;

        @ColumnDefault("1")
        int weight;
    }
}
