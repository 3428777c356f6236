package dev.lintel.runtime.discover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stays of a file that somebody wrote when plugins are enabled and disabled in it. */
class EnabledFileTest {

    private static final String WRITTEN = """
            # Who takes part.

            ! until the summer
            disabled = calendar,\\
                tasks
            plugins: *
            """;

    @Test
    void whatIsDisabledIsAddedToItsEntry() {
        assertThat(file(WRITTEN).disable(List.of("notes", "tasks")).text()).isEqualTo("""
                # Who takes part.

                ! until the summer
                disabled=calendar, tasks, notes
                plugins: *
                """);
    }

    @Test
    void whatNeedsNoChangeStaysAsItIs() {
        assertThat(file(WRITTEN).disable(List.of("tasks")).text()).isEqualTo(WRITTEN);
        assertThat(file(WRITTEN).enable(List.of("notes")).text()).isEqualTo(WRITTEN);
        assertThat(file("").enable(List.of("notes")).text()).isEmpty();
    }

    @Test
    void theEntryStaysInItsPlaceWhenNoneIsLeft() {
        assertThat(file(WRITTEN).enable(List.of("tasks", "calendar")).text())
                .contains("summer\ndisabled=\nplugins: *\n");
    }

    @Test
    void aFileThatIsNotThereBeginsWithWhatIsDisabled() {
        assertThat(file("").disable(List.of("tasks")).text()).isEqualTo("disabled=tasks\n");
    }

    @Test
    void aListIsMadeLongerAndShorter() {
        EnabledFile list = file("plugins=core, tasks\n");

        assertThat(list.enable(List.of("notes")).text()).isEqualTo("plugins=core, tasks, notes\n");
        assertThat(list.disable(List.of("core")).text()).isEqualTo("plugins=tasks\n");
        assertThat(list.disable(List.of("core", "tasks")).set().contains("core"))
                .isFalse();
    }

    @Test
    void whoIsInAListAndDisabledIsBothInTheEnd() {
        EnabledFile both = file("plugins=core, tasks\ndisabled=tasks\n");

        assertThat(both.enable(List.of("tasks")).set().contains("tasks")).isTrue();
    }

    @Test
    void theLastOfTwoEntriesCounts() {
        assertThat(file("disabled=a\ndisabled=b\n").disable(List.of("c")).text())
                .isEqualTo("disabled=a\ndisabled=b, c\n");
    }

    @Test
    void aFileWithABrokenEscapeIsRefused() {
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> file("disabled=\\u00\n"));

        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.INPUT);
            assertThat(problem.place()).hasToString("lintel.properties");
        });
    }

    private static EnabledFile file(String text) {
        return EnabledFile.read(text, "lintel.properties");
    }
}
