package dev.lintel.processor.evolution;

/**
 * One attribute of a random entity.
 *
 * @param id what it is known by while its name changes
 * @param column the column's stated name, or {@code null} for the default
 * @param fallback the SQL expression of the column's default, or {@code null}
 * @param comment the column's comment, or {@code null}
 * @param check whether the column has a check
 * @param group the embeddable that it is in, or {@code null}
 * @param secondary the secondary table that it is in, or {@code null}
 */
record Attribute(
        int id,
        String name,
        String column,
        Kind kind,
        boolean nullable,
        boolean unique,
        String fallback,
        String comment,
        boolean check,
        String group,
        String secondary) {

    static Attribute of(int id, String name, Kind kind) {
        return new Attribute(id, name, null, kind, true, false, null, null, false, null, null);
    }

    Attribute named(String other) {
        return new Attribute(id, other, column, kind, nullable, unique, fallback, comment, check, group, secondary);
    }

    Attribute inColumn(String other) {
        return new Attribute(id, name, other, kind, nullable, unique, fallback, comment, check, group, secondary);
    }

    Attribute as(Kind other) {
        return new Attribute(id, name, column, other, nullable, unique, fallback, comment, check, group, secondary);
    }

    Attribute nullable(boolean other) {
        return new Attribute(id, name, column, kind, other, unique, fallback, comment, check, group, secondary);
    }

    Attribute unique(boolean other) {
        return new Attribute(id, name, column, kind, nullable, other, fallback, comment, check, group, secondary);
    }

    Attribute withFallback(String other) {
        return new Attribute(id, name, column, kind, nullable, unique, other, comment, check, group, secondary);
    }

    Attribute withComment(String other) {
        return new Attribute(id, name, column, kind, nullable, unique, fallback, other, check, group, secondary);
    }

    Attribute checked(boolean other) {
        return new Attribute(id, name, column, kind, nullable, unique, fallback, comment, other, group, secondary);
    }

    Attribute inGroup(String other) {
        return new Attribute(id, name, column, kind, nullable, unique, fallback, comment, check, other, secondary);
    }

    Attribute inSecondary(String other) {
        return new Attribute(id, name, column, kind, nullable, unique, fallback, comment, check, group, other);
    }

    /** Its path within the entity. */
    String path() {
        return group == null ? name : group + "." + name;
    }

    /** Whether there is nothing to it but its kind and its name. */
    boolean isPlain() {
        return nullable
                && !unique
                && !check
                && fallback == null
                && comment == null
                && group == null
                && secondary == null;
    }

    boolean isColumn() {
        return kind instanceof Kind.Basic || kind instanceof Kind.Enumerated || kind instanceof Kind.ToOne;
    }
}
