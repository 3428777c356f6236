package dev.lintel.example.app;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps Hibernate from telling how it starts; its warnings still come through. Lintel and Flyway are quiet by themselves. */
final class QuietLogs {

    /** Held here, because the log system forgets a logger that nobody holds, and its level with it. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    private QuietLogs() {}

    static void install() {
        HIBERNATE.setLevel(Level.WARNING);
    }
}
