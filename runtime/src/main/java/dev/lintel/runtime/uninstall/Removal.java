package dev.lintel.runtime.uninstall;

import dev.lintel.runtime.catalog.LiveForeignKey;
import dev.lintel.runtime.catalog.LiveSequence;
import dev.lintel.runtime.catalog.LiveTable;
import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.OwnTables;
import dev.lintel.runtime.database.Product;
import dev.lintel.runtime.database.RunLock;
import dev.lintel.runtime.database.Sql;
import dev.lintel.runtime.drift.OwnObjects;
import dev.lintel.schema.naming.PluginNaming;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops what is a plugin's own, and then what is recorded of it. Where the database can't undo a drop, a run that stops in
 * between leaves the records, and asked again it drops what is left.
 */
final class Removal {

    private final Database database;
    private final RunLock lock;
    private final String plugin;
    private final String quote;

    Removal(Database database, RunLock lock, String plugin) {
        this.database = database;
        this.lock = lock;
        this.plugin = plugin;
        boolean isInnoDb = database.product() == Product.MARIADB || database.product() == Product.MYSQL;
        this.quote = isInnoDb ? "`" : "\"";
    }

    /** Drops it, and says what went. */
    List<String> drop(OwnObjects own) throws SQLException {
        List<String> statements = new ArrayList<>();
        boolean canDropKeys = database.product() != Product.SQLITE;
        if (canDropKeys) {
            // tables may refer to each other in a circle
            own.tables().forEach(table -> table.foreignKeys().forEach(key -> statements.add(dropKey(key))));
        }
        own.tables().forEach(table -> statements.add("drop table " + quoted(table.name())));
        own.sequences().forEach(sequence -> statements.add("drop sequence " + quoted(sequence.name())));
        wholly(() -> {
            for (int i = 0; i < statements.size(); i++) {
                lock.verify("uninstalling " + plugin, i + 1);
                database.sql().execute(statements.get(i));
            }
            forget();
        });
        List<String> dropped = new ArrayList<>();
        own.tables().stream().map(LiveTable::name).forEach(dropped::add);
        own.sequences().stream().map(LiveSequence::name).forEach(dropped::add);
        return dropped;
    }

    /** Takes what is recorded out; the history last, because it is by that that the plugin is known. */
    void forget() throws SQLException {
        OwnTables tables = OwnTables.look(database);
        if (tables.exists(OwnTables.APPLIED)) {
            database.sql().update("delete from {lintel_applied} where [plugin] = ?", plugin);
        }
        String history = PluginNaming.historyTable(plugin);
        if (tables.exists(history)) {
            database.sql().execute(database.sql().text("drop table {" + history + "}"));
        }
    }

    private void wholly(Sql.Work work) throws SQLException {
        switch (database.product()) {
            case POSTGRESQL -> database.sql().inTransaction(work);
            case SQLITE -> inSqlite(work);
            case H2, MARIADB, MYSQL -> work.run();
        }
    }

    /** Dropping a table would delete its rows first, and mind those that refer to them. */
    private void inSqlite(Sql.Work work) throws SQLException {
        Sql sql = database.sql();
        int enforced = sql.first("pragma foreign_keys", row -> row.getInt(1)).orElse(0);
        sql.execute("pragma foreign_keys = off");
        try {
            sql.inTransaction(work);
        } finally {
            sql.execute("pragma foreign_keys = " + (enforced == 1 ? "on" : "off"));
        }
    }

    private String dropKey(LiveForeignKey key) {
        String what = quote.equals("`") ? " drop foreign key " : " drop constraint ";
        return "alter table " + quoted(key.table()) + what + name(key.name());
    }

    private String quoted(String table) {
        return database.schema().map(schema -> name(schema) + ".").orElse("") + name(table);
    }

    private String name(String name) {
        return quote + name.replace(quote, quote + quote) + quote;
    }
}
