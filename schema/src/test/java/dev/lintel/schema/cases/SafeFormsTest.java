package dev.lintel.schema.cases;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.dialect.Dialect;
import dev.lintel.schema.dialect.Dialects;
import dev.lintel.schema.draft.MigrationDraft;
import dev.lintel.schema.history.Scripts;
import dev.lintel.schema.script.MalformedScriptException;
import dev.lintel.schema.script.ScriptHeader;
import dev.lintel.schema.script.SqlStatement;
import dev.lintel.schema.script.SqlStatements;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no script of Lintel's has in it, of whatever change and for whichever database: {@code docs/safety-rules.md}. */
class SafeFormsTest {

    /** Statements, in lower case, with texts and quoted names taken out. */
    private static final List<String> NEVER = List.of(
            "drop (schema|database)\\b",
            "\\bor replace\\b",
            "^drop .*\\bif exists\\b",
            "^truncate\\b",
            "^drop table .*\\bcascade\\b",
            "\\bexclude using\\b",
            "^(reindex|vacuum|cluster)\\b",
            "\\bdetach partition\\b",
            "^create .*\\b(function|procedure|trigger|event|view)\\b",
            "\\bdefiner\\b",
            "^(begin|commit|rollback|start transaction|savepoint)\\b",
            "\\block ?=",
            "\\balgorithm ?=",
            "\\b(big|small)?serial\\b",
            "\\bengine ?=",
            "\\bpartition by\\b",
            "\\badd column .*\\b(first|after)\\b",
            "\\bforeign_key_checks\\b");

    /** A column that says itself what it refers to. */
    private static final Pattern IN_LINE = Pattern.compile("(?m)^(?!.*\\bforeign key\\b).*\\breferences\\b");

    private record Script(String name, List<String> statements, boolean isNonTransactional) {}

    private static final List<Script> SCRIPTS = scripts().toList();

    @Test
    void thereIsMuchToLookAt() {
        assertThat(SCRIPTS).hasSizeGreaterThan(1000).anyMatch(Script::isNonTransactional);
    }

    @Test
    void someThingsAreNeverWritten() {
        List<Pattern> never = NEVER.stream()
                .map(pattern -> Pattern.compile(pattern, Pattern.DOTALL))
                .toList();
        assertThat(SCRIPTS)
                .allSatisfy(script -> assertThat(script.statements())
                        .as(script.name())
                        .noneMatch(statement -> never.stream()
                                .anyMatch(pattern -> pattern.matcher(statement).find())));
    }

    /** H2 has no other way to give an enum a name; a check of a domain holds up every table that uses it. */
    @Test
    void aDomainIsForH2Alone() {
        assertThat(SCRIPTS)
                .filteredOn(script -> !script.name().contains(" on h2"))
                .allSatisfy(script -> assertThat(script.statements())
                        .as(script.name())
                        .noneMatch(it -> it.startsWith("create domain") || it.startsWith("alter domain")));
    }

    /** An old MariaDB and MySQL read a reference at a column and forget it. */
    @Test
    void foreignKeysAreTheTables() {
        assertThat(SCRIPTS)
                .filteredOn(script -> !script.name().contains("sqlite"))
                .allSatisfy(script -> assertThat(script.statements())
                        .as(script.name())
                        .noneMatch(
                                statement -> IN_LINE.matcher(joined(statement)).find()));
    }

    /** Which schema it is, the connection says. */
    @Test
    void noScriptNamesASchema() {
        Pattern qualified = Pattern.compile(
                "\\b(?:table|into|update|from|join|references|sequence|index(?: \\w+ on)?) (?!information_schema)\\w+\\.\\w+");
        assertThat(SCRIPTS)
                .filteredOn(script -> !script.name().contains("sqlite"))
                .allSatisfy(script -> assertThat(script.statements())
                        .as(script.name())
                        .noneMatch(statement ->
                                qualified.matcher(joined(statement)).find()));
    }

    @Test
    void whatRunsBesideOthersRunsInNoTransaction() {
        assertThat(SCRIPTS)
                .filteredOn(script -> !script.isNonTransactional())
                .allSatisfy(script -> assertThat(script.statements())
                        .as(script.name())
                        .noneMatch(it -> it.contains(" concurrently") || it.contains("not valid")));
    }

    @Test
    void aConstraintIsValidatedInAStepOfItsOwn() {
        List<Script> validating = SCRIPTS.stream()
                .filter(script -> script.statements().stream().anyMatch(it -> it.contains("not valid")))
                .toList();
        assertThat(validating)
                .isNotEmpty()
                .allSatisfy(script -> assertThat(script.statements())
                        .as(script.name())
                        .anyMatch(it -> it.contains("validate constraint"))
                        .noneMatch(it -> it.contains("not valid") && it.contains("validate constraint")));
    }

    /** Unless what comes takes the name of what goes. */
    @Test
    void anIndexGoesAfterTheOthersHaveCome() {
        assertThat(SCRIPTS)
                .filteredOn(script -> script.name().contains("postgresql"))
                .allSatisfy(script -> {
                    List<String> steps = script.statements().stream()
                            .filter(it -> it.matches("(?s)(create|drop) (unique )?index.*"))
                            .map(it -> it.replaceAll(
                                    "(?s)^(create|drop) (?:unique )?index (?:concurrently )?(\\S+).*", "$1 $2"))
                            .toList();
                    List<String> kept = steps.stream()
                            .filter(it -> !steps.contains(it.replace("drop ", "create ")) || it.startsWith("create "))
                            .toList();
                    assertThat(kept).as(script.name()).isSortedAccordingTo(comparing(it -> it.startsWith("drop ")));
                });
    }

    private static Stream<Script> scripts() {
        return ChangeCase.all().stream()
                .flatMap(change -> Dialects.ids().stream()
                        .map(id -> Dialects.named(id).orElseThrow())
                        .filter(dialect -> change.draft().refusals(dialect).isEmpty())
                        .flatMap(dialect -> scripts(change, dialect)));
    }

    private static Stream<Script> scripts(ChangeCase change, Dialect dialect) {
        List<Script> scripts = new ArrayList<>();
        String name = change.name() + " on " + dialect.id();
        add(name, change.draft(), dialect, scripts);
        for (MigrationDraft draft : change.onlineDrafts()) {
            add(name + ", in use, version " + draft.version(), draft, dialect, scripts);
        }
        return scripts.stream();
    }

    private static void add(String name, MigrationDraft draft, Dialect dialect, List<Script> scripts) {
        if (!draft.refusals(dialect).isEmpty()) {
            return;
        }
        Scripts both = draft.scripts(dialect);
        scripts.add(script(name, both.up(), dialect));
        scripts.add(script(name + ", undo", both.down(), dialect));
    }

    private static Script script(String name, String text, Dialect dialect) {
        try {
            return new Script(
                    name,
                    SqlStatements.split(text, dialect.id()).stream()
                            .map(SqlStatement::text)
                            .map(SafeFormsTest::bare)
                            .toList(),
                    ScriptHeader.parse(text).nonTransactional());
        } catch (MalformedScriptException e) {
            throw new AssertionError(text, e);
        }
    }

    private static String bare(String statement) {
        return statement
                .replaceAll("'(?:[^']|'')*'", "''")
                .replaceAll("\"[^\"]*\"|`[^`]*`", "quoted")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private static String joined(String statement) {
        return statement.replaceAll("\\s+references\\b", " references");
    }
}
