package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.Annotations;
import dev.lintel.processor.reading.Validation.Reach;
import dev.lintel.schema.Identifier;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * Where the columns of an attribute go, and what its surroundings make of them.
 *
 * @param entity the entity that is read
 * @param table the table that gets the columns, unless the attribute names another
 * @param overrides what holds in place of the attribute's own annotations
 * @param path the attributes that it is embedded in, each with a dot: {@code address.}
 * @param pattern what becomes of the name of a column there, which stands for the {@code %s} in it
 * @param presence whether the surroundings rule {@code NULL} in or out
 * @param reach how far Bean Validation reaches there
 */
record Destination(
        EntityClass entity,
        TableDraft table,
        Overrides overrides,
        String path,
        String pattern,
        Presence presence,
        Reach reach) {

    /** Where names stay as they are. */
    static final String PLAIN = "%s";

    /** What the surroundings of an attribute say of {@code NULL}. */
    enum Presence {
        /** The attribute says it itself. */
        OWN,
        /** It is embedded in something that may be absent: a primitive alone does not rule {@code NULL} out. */
        EMBEDDED,
        /** Rows of other classes lack it: only the column's annotation rules {@code NULL} out. */
        ABSENT_IN_SOME,
        /** It is a part of a key: {@code NULL} is ruled out. */
        KEY
    }

    Destination {
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(table, "table");
    }

    /** Where the attributes within an embedded attribute go. */
    Destination within(Attribute attribute, Annotations annotations) {
        return new Destination(
                entity,
                table,
                overrides.within(attribute, annotations),
                path + attribute.name() + ".",
                EmbeddedNaming.patternOf(attribute, annotations)
                        .map(this::named)
                        .orElse(pattern),
                presence == Presence.OWN ? Presence.EMBEDDED : presence,
                reach.within(attribute, annotations));
    }

    /** The name of a column that is called so in the embeddable. */
    String named(String column) {
        return pattern.replace(PLAIN, column);
    }

    /** Where the names of columns stay as they are, as those of a collection's elements do. */
    Destination withPlainNames() {
        return new Destination(entity, table, overrides, path, PLAIN, presence, reach);
    }

    Destination in(TableDraft other) {
        return new Destination(entity, other, overrides, path, pattern, presence, reach);
    }

    Destination withOverrides(Overrides other) {
        return new Destination(entity, table, other, path, pattern, presence, reach);
    }

    /** Where Bean Validation has no say. */
    Destination unreached() {
        return new Destination(entity, table, overrides, path, pattern, presence, Reach.NONE);
    }

    Destination as(Presence other) {
        return new Destination(entity, table, overrides, path, pattern, other, reach);
    }

    /** Where the attributes of something go that stands behind another path. */
    Destination at(String otherPath) {
        return new Destination(entity, table, overrides, otherPath, pattern, presence, reach);
    }

    /** The whole path of an attribute within the entity: {@code address.city}. */
    String pathOf(Attribute attribute) {
        return path + attribute.name();
    }

    /** Whether a class above has the attribute already, where each class has a table with all that it inherits. */
    boolean isInherited(Attribute attribute) {
        String outermost = pathOf(attribute).replaceFirst("\\..*", "");
        boolean inherited = false;
        Optional<EntityClass> above =
                entity.inheritance() == Inheritance.TABLE_PER_CLASS ? entity.parent() : Optional.empty();
        while (above.isPresent() && !inherited) {
            inherited = above.get().attributes().stream()
                    .anyMatch(candidate -> candidate.name().equals(outermost));
            above = above.get().parent();
        }
        return inherited;
    }

    /** The path of a key's attribute as Hibernate sorts by it: by name, but the components of a record as declared. */
    String keyPathOf(Attribute attribute) {
        Element type = attribute.element().getEnclosingElement();
        if (type.getKind() != ElementKind.RECORD) {
            return pathOf(attribute);
        }
        // Eclipse's compiler lists the fields of a record in another order
        List<String> components = ((TypeElement) type)
                .getRecordComponents().stream()
                        .map(component -> component.getSimpleName().toString())
                        .toList();
        return path + String.format(Locale.ROOT, "%05d", components.indexOf(attribute.name()));
    }

    /**
     * Whether a column may be {@code NULL}.
     *
     * @param stated whether the column's annotation rules it out
     * @param required whether the attribute's other annotations do
     * @param primitive whether its type does, as far as the surroundings let it
     */
    boolean nullable(boolean stated, boolean required, boolean primitive) {
        return switch (presence) {
            case OWN -> !stated && !required && !primitive;
            case EMBEDDED -> !stated && !required;
            case ABSENT_IN_SOME -> !stated;
            case KEY -> false;
        };
    }

    /**
     * Takes note that rows of the entity's class need the column, though rows of others lack it; and that those of its subclasses
     * do, where it may be {@code NULL} though its type is a primitive.
     */
    void requireInSubclass(Identifier column, boolean required) {
        boolean inSubclasses =
                presence == Presence.OWN && entity.isRoot() && entity.inheritance() == Inheritance.SINGLE_TABLE;
        if (required && path.isEmpty() && (presence == Presence.ABSENT_IN_SOME || inSubclasses)) {
            table.requireIn(entity, column);
        }
    }
}
