package dev.lintel.runtime.kill;

import dev.lintel.runtime.Lintel;
import dev.lintel.runtime.undo.Rollback;
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
        /** Lintel applies everything. */
        MIGRATE,
        /** Lintel undoes everything. */
        ROLL_BACK,
        /** Plain Flyway applies the scripts of the plugin {@code steps}. */
        FLYWAY;

        void on(DataSource database, String dialect, List<Path> plugins) throws Exception {
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
            for (Path plugin : plugins) {
                urls.add(plugin.toUri().toURL());
            }
            try (URLClassLoader loader =
                    new URLClassLoader(urls.toArray(new URL[0]), MortalRun.class.getClassLoader())) {
                Lintel lintel = Lintel.on(database).classLoaders(loader);
                if (this == MIGRATE) {
                    lintel.migrate();
                } else {
                    lintel.rollback(Rollback.all().acceptingLoss());
                }
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
