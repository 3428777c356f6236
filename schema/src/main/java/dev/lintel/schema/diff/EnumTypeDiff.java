package dev.lintel.schema.diff;

import dev.lintel.schema.EnumType;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds which types with the constants of enums come, go and change with the columns that have them. */
final class EnumTypeDiff {

    private final Schema before;
    private final Schema after;

    EnumTypeDiff(Schema before, Schema after) {
        this.before = before;
        this.after = after;
    }

    List<Change> changes() {
        List<EnumType> there = EnumType.in(before);
        List<EnumType> wanted = EnumType.in(after);
        List<Change> changes = new ArrayList<>();
        for (EnumType type : wanted) {
            Optional<EnumType> old = named(type, there);
            if (old.isEmpty()) {
                changes.add(new Change.CreateType(type));
            } else if (!old.get().values().equals(type.values())) {
                changes.add(new Change.AlterType(old.get(), type, tables(type)));
            }
        }
        there.stream()
                .filter(type -> named(type, wanted).isEmpty())
                .forEach(type -> changes.add(new Change.DropType(type)));
        return changes;
    }

    private List<Table> tables(EnumType type) {
        return before.tables().stream()
                .filter(table -> table.columns().stream().anyMatch(type::isOf))
                .toList();
    }

    private static Optional<EnumType> named(EnumType type, List<EnumType> types) {
        return types.stream().filter(it -> it.name().sameAs(type.name())).findFirst();
    }
}
