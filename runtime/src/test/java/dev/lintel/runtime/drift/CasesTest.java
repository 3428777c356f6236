package dev.lintel.runtime.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.Schema;
import dev.lintel.schema.cases.ChangeCase;
import dev.lintel.schema.dialect.Dialect;
import dev.lintel.schema.dialect.Dialects;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a script has made is what its snapshot says, for everything that scripts are known to make; and nothing else is. */
class CasesTest {

    /** What changes there is nothing that is told, and why. */
    private static final Map<String, String> NOT_TOLD = Map.of(
            "change-comments", "a comment does no harm",
            "drop-cyclic-foreign-keys", "a table that the snapshot does not know is not the plugin's",
            "drop-index-under-foreign-key", "nor does an index",
            "drop-table", "a table that the snapshot does not know is not the plugin's",
            "exchange-columns", "two columns change their attributes, and the table is as it was",
            "change-sequence on sqlite", "it has none",
            "change-type-referred-to on sqlite", "all whole numbers are of one type there");

    @TestFactory
    Stream<DynamicTest> everySchemaIsFoundAsItIs() {
        return ChangeCase.all().stream()
                .flatMap(change -> Stream.of("h2", "mariadb", "postgresql", "sqlite")
                        .map(id -> Dialects.named(id).orElseThrow())
                        .map(dialect -> DynamicTest.dynamicTest(
                                change.name() + " on " + dialect.id(), () -> compare(change, dialect))));
    }

    private static void compare(ChangeCase change, Dialect dialect) throws SQLException {
        List<Schema> both = List.of(change.before(), change.after());
        if (SnapshotOnDatabase.canBe(change.after(), dialect)) {
            try (SnapshotOnDatabase database = new SnapshotOnDatabase(change.after(), both, dialect)) {
                assertThat(database.differences(change.after())).isEmpty();
            }
        }
        if (!change.before().isEmpty() && SnapshotOnDatabase.canBe(change.before(), dialect)) {
            try (SnapshotOnDatabase database = new SnapshotOnDatabase(change.before(), both, dialect)) {
                assertThat(database.differences(change.before())).isEmpty();
                boolean isTold = !NOT_TOLD.containsKey(change.name())
                        && !NOT_TOLD.containsKey(change.name() + " on " + dialect.id());
                assertThat(!database.differences(change.after()).isEmpty()).isEqualTo(isTold);
            }
        }
    }
}
