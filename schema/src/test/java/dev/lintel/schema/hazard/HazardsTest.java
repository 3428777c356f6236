package dev.lintel.schema.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.Schema;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.snapshot.SnapshotFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Borders of rules that are too far out for a fixture. */
class HazardsTest {

    /** Constants whose order is that of their numbers. */
    private static String constants(int count) {
        String names = IntStream.range(0, count)
                .mapToObj(number -> "\"C%03d\"".formatted(number))
                .collect(Collectors.joining(", "));
        return "{\"name\": \"state\", \"type\": \"ENUM\", \"length\": 255, \"values\": [" + names + "]}";
    }

    @Test
    @Tag("hit-211")
    void theTwoHundredFiftySixthConstantNeedsAnotherByte() {
        assertThat(found(constants(255), constants(256), "mysql")).containsExactly("EnumRewrite");
    }

    @Test
    @Tag("near-miss-211")
    void thoseBeforeAndAfterItDoNot() {
        assertThat(found(constants(254), constants(255), "mysql")).isEmpty();
        assertThat(found(constants(256), constants(257), "mysql")).isEmpty();
    }

    @Test
    void elsewhereAnEnumIsNoList() {
        assertThat(found(constants(255), constants(256), "postgresql")).isEmpty();
    }

    /** A list of constants with a name is no other type for having one more. */
    @Test
    void anEnumThatTheDatabaseKnowsByNameGrowsCheaply() {
        String two = constants(2).replace("ENUM\", \"length\": 255", "NAMED_ENUM\", \"definition\": \"tasks_state\"");
        String three = constants(3).replace("ENUM\", \"length\": 255", "NAMED_ENUM\", \"definition\": \"tasks_state\"");
        assertThat(found(two, three, "postgresql")).isEmpty();
    }

    @Test
    void aDefaultThatIsOneForAllRowsIsCheap() {
        String before = "{\"name\": \"id\", \"type\": \"BIGINT\"}";
        assertThat(List.of("now()", "current_timestamp(6)", "CURRENT_DATE", "cast('1' as integer)", "'random()'", "-1"))
                .allSatisfy(value -> assertThat(found(before, before + ", " + column(value), "postgresql"))
                        .as(value)
                        .isEmpty());
        assertThat(List.of("random()", "gen_random_uuid()", "nextval('tasks_seq')", "1 + floor (random())"))
                .allSatisfy(value -> assertThat(found(before, before + ", " + column(value), "mariadb"))
                        .as(value)
                        .containsExactly("VolatileDefault"));
    }

    private static String column(String value) {
        return "{\"name\": \"code\", \"type\": \"VARCHAR\", \"length\": 40, \"default\": \"" + value + "\"}";
    }

    private static List<String> found(String before, String after, String dialect) {
        SchemaDiff diff = SchemaDiff.between(schema(before), schema(after));
        return new Hazards(Set.of(dialect), true)
                .locks(diff).stream()
                        .map(finding -> finding.kind().readableName())
                        .toList();
    }

    private static Schema schema(String columns) {
        return SnapshotFile.read(
                "tasks",
                "{\"format\": 1, \"plugin\": \"tasks\", \"tables\": [{\"name\": \"tasks_task\", \"columns\": ["
                        + columns + "]}]}",
                "schema.json");
    }
}
