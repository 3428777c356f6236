package dev.lintel.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.runtime.drift.PluginDrift;
import dev.lintel.runtime.fixture.DatabaseKind;
import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.fixture.Loaders;
import dev.lintel.runtime.fixture.Notes;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerifyTest {

    @TempDir
    Path folder;

    @RegisterExtension
    final Loaders loaders = new Loaders();

    @ParameterizedTest
    @EnumSource
    void aDatabaseThatWasMigratedIsClean(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        Lintel lintel =
                Lintel.on(database).classLoaders(loaders.over(Notes.plugin(2).in(folder.resolve("notes"))));
        lintel.migrate();

        Verification verification = lintel.verify();

        assertThat(verification.problems()).isEmpty();
        assertThat(verification.isClean()).isTrue();
        assertThat(verification.toString()).endsWith(":\n  notes@2: as its snapshot says");
    }

    @ParameterizedTest
    @EnumSource
    void whatSomebodyChangedIsAProblemEach(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        Lintel lintel =
                Lintel.on(database).classLoaders(loaders.over(Notes.plugin(2).in(folder.resolve("notes"))));
        lintel.migrate();
        Databases.run(database, "alter table notes_note drop column due");

        Verification verification = lintel.verify();

        assertThat(verification.isClean()).isFalse();
        assertThat(verification.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo("[SchemaDrift] The database is not what notes@2 makes: the column notes_note.due is"
                                + " missing. Take back in the database what was changed there by hand, or change the models"
                                + " and create a migration."));
        assertThat(verification.toString()).endsWith(":\n  notes@2:\n    the column notes_note.due is missing");
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseThatIsBehindIsNotCompared(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        Lintel.on(database)
                .classLoaders(loaders.over(Notes.plugin(1).in(folder.resolve("older"))))
                .migrate();
        Lintel lintel =
                Lintel.on(database).classLoaders(loaders.over(Notes.plugin(2).in(folder.resolve("newer"))));

        Verification verification = lintel.verify();

        assertThat(verification.isClean()).isFalse();
        assertThat(verification.problems()).isEmpty();
        assertThat(verification.plugins())
                .extracting(PluginDrift::notCompared)
                .hasToString("[Optional[The database has it at version 1, and the snapshot is that of version 2:"
                        + " migrate first.]]");
    }
}
