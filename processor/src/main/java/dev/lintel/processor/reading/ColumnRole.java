package dev.lintel.processor.reading;

import dev.lintel.schema.Column;

/**
 * What a column is for that holds no attribute's value itself: the position in a list, the owner of a collection's row, the
 * class of a row. It stands where other columns have their attribute's path, so that such a column is known again when its
 * name changes; a {@code #} keeps the two apart.
 */
final class ColumnRole {

    static final String DISCRIMINATOR = "#discriminator";
    static final String SOFT_DELETE = "#deleted";

    private ColumnRole() {}

    /** The row that a row of a collection's table, or of a relation's, belongs to. */
    static String owner(String path) {
        return path + ".#owner";
    }

    /** The row that a row of a relation's table leads to. */
    static String element(String path) {
        return path + ".#element";
    }

    /** The mark of a collection's row that counts as deleted. */
    static String softDelete(String path) {
        return path + "." + SOFT_DELETE;
    }

    /** The number of a collection's row. */
    static String collectionId(String path) {
        return path + ".#id";
    }

    /** The position in a list. */
    static String order(String path) {
        return path + ".#order";
    }

    /** The key in a map. */
    static String key(String path) {
        return path + ".#key";
    }

    /** The key that a table shares with the one that it belongs to: of a subclass, or a secondary one. */
    static String parentKey(Column target) {
        return parentKey(target.attribute() == null ? target.name().key() : target.attribute());
    }

    static String parentKey(String path) {
        return path.startsWith("#") ? path : "#" + path;
    }
}
