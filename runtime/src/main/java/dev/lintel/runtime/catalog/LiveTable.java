package dev.lintel.runtime.catalog;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A table as a database has it.
 *
 * @param name its name
 * @param columns its columns, in its order
 * @param primaryKey its primary key
 * @param indexes its indexes and unique constraints, without what only serves its primary key
 * @param foreignKeys its foreign keys
 * @param checks its checks that have a name
 */
public record LiveTable(
        String name,
        List<LiveColumn> columns,
        Optional<LiveKey> primaryKey,
        List<LiveIndex> indexes,
        List<LiveForeignKey> foreignKeys,
        List<LiveCheck> checks) {

    public LiveTable {
        Objects.requireNonNull(name, "name");
        columns = List.copyOf(columns);
        Objects.requireNonNull(primaryKey, "primaryKey");
        indexes = List.copyOf(indexes);
        foreignKeys = List.copyOf(foreignKeys);
        checks = List.copyOf(checks);
    }
}
