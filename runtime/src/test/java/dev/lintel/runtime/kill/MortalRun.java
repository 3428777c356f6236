package dev.lintel.runtime.kill;

import dev.lintel.runtime.Lintel;
import dev.lintel.runtime.adopt.Baseline;
import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.undo.Rollback;
import dev.lintel.runtime.uninstall.Reset;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A process that migrates a database and dies on the way. */
public final class MortalRun {

    private MortalRun() {}

    /** What such a process does. */
    enum Work {
        NOTHING,
        /** Lintel applies everything. */
        MIGRATE,
        /** Lintel applies everything, over three connections. */
        MIGRATE_TOGETHER,
        /** Somebody has made the tables of the plugin {@code notes} without Lintel. */
        MAKE_BY_HAND,
        /** Lintel adopts them, unless it has. */
        ADOPT,
        /** Lintel takes all plugins out, of which only the first is still installed. */
        UNINSTALL,
        /** Lintel undoes everything. */
        ROLL_BACK,
        /** Plain Flyway applies the scripts of the plugin {@code steps}. */
        FLYWAY;

        void on(DataSource database, String dialect, List<Path> plugins) throws Exception {
            if (this == NOTHING) {
                return;
            }
            if (this == FLYWAY) {
                Flyway.configure()
                        .dataSource(database)
                        .table("lintel_history_steps")
                        .locations("filesystem:" + plugins.get(0).resolve("db/plugins/steps/" + dialect))
                        .load()
                        .migrate();
                return;
            }
            List<URL> urls = new ArrayList<>();
            for (Path plugin : plugins.subList(0, this == UNINSTALL ? 1 : plugins.size())) {
                urls.add(plugin.toUri().toURL());
            }
            try (URLClassLoader loader =
                    new URLClassLoader(urls.toArray(new URL[0]), MortalRun.class.getClassLoader())) {
                on(Lintel.on(database).classLoaders(loader), database);
            }
        }

        private void on(Lintel lintel, DataSource database) {
            switch (this) {
                case MIGRATE -> lintel.migrate();
                case MIGRATE_TOGETHER -> lintel.parallel(3).migrate();
                case ROLL_BACK -> lintel.rollback(Rollback.all().acceptingLoss());
                case UNINSTALL -> lintel.reset(Reset.LOSE_ALL_DATA);
                case MAKE_BY_HAND -> {
                    lintel.plugins("notes").migrate();
                    Databases.run(
                            database,
                            "drop table \"lintel_history_notes\"",
                            "drop table \"lintel_applied\"",
                            "drop table \"lintel_state\"");
                }
                case ADOPT -> {
                    boolean isAdopted = lintel.status().plugins().stream()
                            .anyMatch(plugin -> plugin.plugin().equals("notes") && plugin.applied() > 0);
                    if (!isAdopted) {
                        lintel.baseline(Baseline.of("notes"));
                    }
                }
                default -> throw new IllegalStateException(name());
            }
        }

        /** What comes after it, killed or not: all plugins are applied in the end. */
        void goOn(DataSource database, String dialect, List<Path> plugins) throws Exception {
            switch (this) {
                case FLYWAY -> {
                    // does it all itself
                }
                case ADOPT -> {
                    on(database, dialect, plugins);
                    MIGRATE.on(database, dialect, plugins);
                }
                default -> MIGRATE.on(database, dialect, plugins);
            }
        }
    }

    /** Arguments: what, the kind of database, its URL, at which event it dies, and the plugins' folders. */
    public static void main(String[] arguments) throws Exception {
        Mortal kind = Mortal.valueOf(arguments[1]);
        Deadly deadly = new Deadly(Integer.parseInt(arguments[3]));
        List<Path> plugins = new ArrayList<>();
        for (int i = 4; i < arguments.length; i++) {
            plugins.add(Path.of(arguments[i]));
        }
        Work.valueOf(arguments[0]).on(deadly.over(kind.dataSource(arguments[2])), kind.dialect(), plugins);
        System.out.println(deadly.events());
    }
}
