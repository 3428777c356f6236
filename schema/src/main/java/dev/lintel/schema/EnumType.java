package dev.lintel.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A type that the database knows by a name, and that lists the constants of an enum: Hibernate's {@code NAMED_ENUM}. It is
 * there as long as a column has it.
 *
 * @param name its name, the simple one of the Java enum
 * @param values the constants, sorted by name
 */
public record EnumType(Identifier name, List<String> values) {

    public EnumType {
        Objects.requireNonNull(name, "name");
        values = values.stream().sorted().toList();
    }

    /** The type of a column, if it is one with a name; {@code null} for any other. */
    public static EnumType of(ColumnType type) {
        return type.sqlType() == SqlType.NAMED_ENUM
                ? new EnumType(new Identifier(type.definition(), false), type.values())
                : null;
    }

    /** The types that the columns of a schema have, each once, in the order of the tables. */
    public static List<EnumType> in(Schema schema) {
        List<EnumType> types = new ArrayList<>();
        for (Table table : schema.tables()) {
            for (Column column : table.columns()) {
                EnumType type = of(column.type());
                if (type != null && !types.contains(type)) {
                    types.add(type);
                }
            }
        }
        return types;
    }

    /** Whether a column has the type of this name. */
    public boolean isOf(Column column) {
        EnumType type = of(column.type());
        return type != null && type.name().sameAs(name);
    }
}
