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
        String group) {

    static Attribute of(int id, String name, Kind kind) {
        return new Attribute(id, name, null, kind, true, false, null, null, false, null);
    }

    Attribute named(String other) {
        return new Attribute(id, other, column, kind, nullable, unique, fallback, comment, check, group);
    }

    Attribute inColumn(String other) {
        return new Attribute(id, name, other, kind, nullable, unique, fallback, comment, check, group);
    }

    Attribute as(Kind other) {
        return new Attribute(id, name, column, other, nullable, unique, fallback, comment, check, group);
    }

    Attribute nullable(boolean other) {
        return new Attribute(id, name, column, kind, other, unique, fallback, comment, check, group);
    }

    Attribute unique(boolean other) {
        return new Attribute(id, name, column, kind, nullable, other, fallback, comment, check, group);
    }

    Attribute withFallback(String other) {
        return new Attribute(id, name, column, kind, nullable, unique, other, comment, check, group);
    }

    Attribute withComment(String other) {
        return new Attribute(id, name, column, kind, nullable, unique, fallback, other, check, group);
    }

    Attribute checked(boolean other) {
        return new Attribute(id, name, column, kind, nullable, unique, fallback, comment, other, group);
    }

    Attribute inGroup(String other) {
        return new Attribute(id, name, column, kind, nullable, unique, fallback, comment, check, other);
    }

    /** Its path within the entity. */
    String path() {
        return group == null ? name : group + "." + name;
    }

    boolean isColumn() {
        return kind instanceof Kind.Basic || kind instanceof Kind.Enumerated || kind instanceof Kind.ToOne;
    }
}
