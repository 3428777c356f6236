package dev.lintel.schema.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final ScriptHashes HASHES = new Scripts("up", "down").hashes();

    private static final History HISTORY = new History(
            "tasks",
            List.of(
                    migration(1, List.of(new Pin("users", 3)), "h2", "mariadb"),
                    migration(2, List.of(new Pin("users", 1), new Pin("core", 2)), "h2"),
                    migration(3, List.of(new Pin("users", 4)), "h2", "sqlite", "mariadb"),
                    migration(4, List.of(), "h2", "sqlite")));

    @Test
    void aDialectThatWasThereFromTheStartHasAll() {
        assertThat(HISTORY.of("h2")).isEqualTo(HISTORY);
        assertThat(HISTORY.of("h2").floor()).isEqualTo(1);
    }

    @Test
    void aDialectThatWasAddedBeginsThereWithAllThatWasNeededBefore() {
        History sqlite = HISTORY.of("sqlite");

        assertThat(sqlite.floor()).isEqualTo(3);
        assertThat(sqlite.migrations()).extracting(Migration::version).containsExactly(3, 4);
        assertThat(sqlite.migrations().get(0).pins()).containsExactly(new Pin("core", 2), new Pin("users", 4));
        assertThat(sqlite.migrations().get(1)).isEqualTo(HISTORY.migrations().get(3));
    }

    @Test
    void aDialectThatWasLeftHasNothing() {
        assertThat(HISTORY.of("mariadb").migrations()).isEmpty();
        assertThat(HISTORY.of("postgresql").migrations()).isEmpty();
    }

    private static Migration migration(int version, List<Pin> pins, String... dialects) {
        TreeMap<String, ScriptHashes> scripts = new TreeMap<>();
        for (String dialect : dialects) {
            scripts.put(dialect, HASHES);
        }
        return new Migration(version, "name", pins, Sha256.ofText("schema " + version), scripts);
    }
}
