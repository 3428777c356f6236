package dev.lintel.runtime.uninstall;

import dev.lintel.runtime.catalog.LiveForeignKey;
import dev.lintel.runtime.catalog.LiveSequence;
import dev.lintel.runtime.catalog.LiveTable;
import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.Product;
import dev.lintel.runtime.drift.OwnObjects;
import java.util.ArrayList;
import java.util.List;

/** The statements that drop what is a plugin's own, in the order in which the database takes them. */
final class Removal {

    private final Database database;
    private final OwnObjects own;
    private final boolean isInnoDb;

    Removal(Database database, OwnObjects own) {
        this.database = database;
        this.own = own;
        this.isInnoDb = database.product() == Product.MARIADB || database.product() == Product.MYSQL;
    }

    List<String> statements() {
        List<String> statements = new ArrayList<>();
        if (database.product() != Product.SQLITE) {
            // tables may refer to each other in a circle
            own.tables().forEach(table -> table.foreignKeys().forEach(key -> statements.add(dropKey(key))));
        }
        own.tables().forEach(table -> statements.add("drop table " + quoted(table.name())));
        own.sequences().forEach(sequence -> statements.add("drop sequence " + quoted(sequence.name())));
        return statements;
    }

    /** What goes by them, as the database calls it. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        own.tables().stream().map(LiveTable::name).forEach(names::add);
        own.sequences().stream().map(LiveSequence::name).forEach(names::add);
        return names;
    }

    private String dropKey(LiveForeignKey key) {
        String what = isInnoDb ? " drop foreign key " : " drop constraint ";
        return "alter table " + quoted(key.table()) + what + name(key.name());
    }

    private String quoted(String table) {
        return database.schema().map(schema -> name(schema) + ".").orElse("") + name(table);
    }

    private String name(String name) {
        String quote = isInnoDb ? "`" : "\"";
        return quote + name.replace(quote, quote + quote) + quote;
    }
}
