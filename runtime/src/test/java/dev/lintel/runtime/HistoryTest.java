package dev.lintel.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.runtime.database.AppliedDetails;
import dev.lintel.runtime.fixture.DatabaseKind;
import dev.lintel.runtime.fixture.Loaders;
import dev.lintel.runtime.fixture.TestPlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who has applied what, and when. */
class HistoryTest {

    @TempDir
    Path folder;

    @RegisterExtension
    final Loaders loaders = new Loaders();

    @ParameterizedTest
    @EnumSource
    void whatIsAppliedComesFirstThenWhatWaits(DatabaseKind kind) throws IOException {
        DataSource database = kind.create(folder);
        TestPlugin zones = new TestPlugin("zones").creating("zones_zone");
        Path old = zones.jar(Files.createDirectory(folder.resolve("old")));
        Path gone = new TestPlugin("gone").creating("gone_thing").jar(Files.createDirectory(folder.resolve("gone")));
        Lintel.on(database).classLoaders(loaders.over(old, gone)).migrate();
        Path now = zones.creating("zones_area").jar(Files.createDirectory(folder.resolve("now")));
        Path areas = new TestPlugin("areas").creating("areas_area").jar(Files.createDirectory(folder.resolve("areas")));
        Lintel lintel = Lintel.on(database).classLoaders(loaders.over(now, areas));

        assertThat(lintel.history())
                .extracting(HistoryEntry::toString)
                .containsExactly("gone@1", "zones@1", "areas@1", "zones@2");
        assertThat(lintel.history()).extracting(HistoryEntry::isCommitted).containsExactly(false, true, true, true);
        AppliedDetails details = lintel.history().get(1).applied().orElseThrow();
        assertThat(details.at()).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");
        assertThat(details.user().isEmpty()).isEqualTo(kind == DatabaseKind.SQLITE);
        assertThat(lintel.history().get(2).applied()).isEmpty();
        assertThat(lintel.committed())
                .extracting(HistoryEntry::toString)
                .containsExactly("areas@1", "zones@1", "zones@2");
    }
}
