package dev.lintel.schema;

import java.util.Objects;

/**
 * One column.
 *
 * @param name its name, unique in its table
 * @param type what it holds
 * @param nullable whether it may be {@code NULL}
 * @param numbering whether the database numbers it
 * @param defaultValue the SQL expression of its default, or {@code null}
 * @param generated the SQL expression that its values are computed by, or {@code null} where they are written
 * @param comment what the database's catalog says of it, or {@code null}
 * @param attribute the attribute it comes from, by path within the entity ({@code owner}, {@code address.city}); what it is
 *     for, behind a {@code #}, where it holds no attribute's own value ({@code #discriminator}, {@code tags.#order}); or
 *     {@code null}. A rename is recognised by it
 */
public record Column(
        Identifier name,
        ColumnType type,
        boolean nullable,
        Numbering numbering,
        String defaultValue,
        String generated,
        String comment,
        String attribute) {

    public Column {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(numbering, "numbering");
    }

    /** A column that the database numbers itself, or not at all. */
    public Column(
            Identifier name,
            ColumnType type,
            boolean nullable,
            boolean identity,
            String defaultValue,
            String generated,
            String comment,
            String attribute) {
        this(
                name,
                type,
                nullable,
                identity ? Numbering.IDENTITY : Numbering.NONE,
                defaultValue,
                generated,
                comment,
                attribute);
    }

    /** A column whose values are written, not computed. */
    public Column(
            Identifier name,
            ColumnType type,
            boolean nullable,
            boolean identity,
            String defaultValue,
            String comment,
            String attribute) {
        this(name, type, nullable, identity, defaultValue, null, comment, attribute);
    }

    /** Whether the database numbers it; in a schema of no one kind of database, whether some do. */
    public boolean identity() {
        return numbering != Numbering.NONE;
    }

    /** The same column, numbered by somebody else. */
    public Column numbered(Numbering other) {
        return new Column(name, type, nullable, other, defaultValue, generated, comment, attribute);
    }

    /** The same column under another name. */
    public Column named(Identifier other) {
        return new Column(other, type, nullable, numbering, defaultValue, generated, comment, attribute);
    }

    /** The same column of another attribute. */
    public Column of(String otherAttribute) {
        return new Column(name, type, nullable, numbering, defaultValue, generated, comment, otherAttribute);
    }

    /**
     * The same column, with a default and a {@code not null} that its definition spells out as parts of its own; itself where
     * the definition says neither, or more.
     */
    public Column declared() {
        if (type.definition() == null || type.sqlType() == SqlType.NAMED_ENUM) {
            return this;
        }
        return DefinedParts.of(type.definition())
                .map(parts -> new Column(
                        name,
                        type.withDefinition(parts.type()),
                        nullable && !parts.notNull(),
                        numbering,
                        parts.defaultValue() == null ? defaultValue : parts.defaultValue(),
                        generated,
                        comment,
                        attribute))
                .orElse(this);
    }

    /** The same column, which must have a value. */
    public Column required() {
        return new Column(name, type, false, numbering, defaultValue, generated, comment, attribute);
    }

    /** The same column, for which rows have to say what they have. */
    public Column withoutDefault() {
        return new Column(name, type, nullable, numbering, null, generated, comment, attribute);
    }

    /** The same column, which may be {@code NULL} and is not numbered. */
    public Column loosened() {
        return new Column(name, type, true, Numbering.NONE, defaultValue, generated, comment, attribute);
    }
}
