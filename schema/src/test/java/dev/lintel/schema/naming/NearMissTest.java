package dev.lintel.schema.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissTest {

    private static final List<String> KNOWN = List.of("users", "tasks", "calendar", "core");

    @ParameterizedTest
    @CsvSource({
        "task, tasks",
        "taks, tasks",
        "Tasks, tasks",
        "calender, calendar",
        "user, users",
        "cor, core",
        "ocre, core"
    })
    void findsWhatWasMeant(String typed, String meant) {
        assertThat(NearMiss.of(typed, KNOWN)).hasValue(meant);
    }

    @ParameterizedTest
    @CsvSource({"notes", "x", "''", "userscalendar"})
    void doesNotGuessWildly(String typed) {
        assertThat(NearMiss.of(typed, KNOWN)).isEmpty();
    }

    @Test
    void ofTwoThatAreAsNearTheFirstByNameIsMeant() {
        assertThat(NearMiss.of("cat", List.of("rat", "bat"))).hasValue("bat");
    }
}
