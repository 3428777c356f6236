package dev.lintel.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.fixture.Loaders;
import dev.lintel.runtime.fixture.Notes;
import dev.lintel.runtime.undo.Rollback;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** H2 as its users set it up: what it makes of names that are not quoted is for them to say. */
class H2NamesTest {

    @TempDir
    Path folder;

    @RegisterExtension
    final Loaders loaders = new Loaders();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ";DATABASE_TO_UPPER=FALSE",
                ";DATABASE_TO_LOWER=TRUE",
                ";CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                ";DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                ";DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            })
    void allVerbsWork(String names) {
        DataSource database = Databases.h2("jdbc:h2:file:" + folder.resolve("app") + names);
        Lintel lintel =
                Lintel.on(database).classLoaders(loaders.over(Notes.plugin(2).in(folder.resolve("notes"))));

        assertThat(lintel.migrate().steps()).hasSize(2);
        assertThat(lintel.migrate().steps()).isEmpty();
        assertThat(lintel.status().isUpToDate()).isTrue();
        assertThat(lintel.verify().toString()).endsWith("notes@2: as its snapshot says");
        lintel.rollback(Rollback.of("notes").steps(1));
        assertThat(lintel.migrate().steps()).hasSize(1);
        lintel.uninstall("notes");
        assertThat(Databases.tables(database)).isEmpty();
    }
}
