package dev.lintel.benchmarks.boot;

import javax.sql.DataSource;

/**
 * A way to start an application's database.
 *
 * @param name for the table of results
 * @param boot what happens at each start: brings the database up to date, or sees that it is
 */
record Contender(String name, Boot boot) {

    /** One start. */
    interface Boot {
        void on(DataSource database) throws Exception;
    }
}
