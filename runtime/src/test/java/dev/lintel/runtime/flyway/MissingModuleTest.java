package dev.lintel.runtime.flyway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.fixture.TestPlugin;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Flyway's module for PostgreSQL is the user's to add; here it is not on the class path. */
class MissingModuleTest {

    private static final String MODULE = "flyway-database-postgresql";

    @TempDir
    Path folder;

    @Test
    void postgresqlIsRefusedWithTheCoordinates() throws Exception {
        PGSimpleDataSource database = Databases.postgres();
        Path tasks = new TestPlugin("tasks").creating("tasks_task").jar(folder);

        assertThat(refusalWithoutModule(database, tasks))
                .isEqualTo(
                        "[UnsupportedDatabase] The database is PostgreSQL, and Flyway's module for it is not on the class"
                                + " path. Add the dependency org.flywaydb:flyway-database-postgresql in the version of flyway-core.");
        assertThat(Databases.tables(database)).isEmpty();
    }

    @Test
    void h2NeedsNoModule() throws Exception {
        Path tasks = new TestPlugin("tasks").creating("tasks_task").jar(folder);

        assertThat(refusalWithoutModule(Databases.h2InMemory(), tasks)).isEmpty();
    }

    private static String refusalWithoutModule(DataSource dataSource, Path plugin) throws Exception {
        try (URLClassLoader isolated =
                new URLClassLoader(classPathWithoutModule(plugin), ClassLoader.getPlatformClassLoader())) {
            Class<?> lintel = isolated.loadClass("dev.lintel.runtime.Lintel");
            Object configured = lintel.getMethod("on", DataSource.class).invoke(null, dataSource);
            configured = lintel.getMethod("classLoaders", ClassLoader[].class)
                    .invoke(configured, (Object) new ClassLoader[] {isolated});
            try {
                lintel.getMethod("migrate").invoke(configured);
                return "";
            } catch (ReflectiveOperationException e) {
                return e.getCause().getMessage();
            }
        }
    }

    private static URL[] classPathWithoutModule(Path plugin) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.contains(MODULE)) {
                urls.add(url(Path.of(entry)));
            }
        }
        assertThat(System.getProperty("java.class.path")).contains(MODULE);
        urls.add(url(plugin));
        return urls.toArray(URL[]::new);
    }

    private static URL url(Path path) throws MalformedURLException {
        return path.toUri().toURL();
    }
}
