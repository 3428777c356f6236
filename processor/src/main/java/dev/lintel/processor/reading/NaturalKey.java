package dev.lintel.processor.reading;

import static java.util.Comparator.comparing;

import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.schema.Column;
import dev.lintel.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;

/**
 * The columns of the attributes marked {@code @NaturalId}, which are unique together: those of mapped superclasses first,
 * within a class by the attributes' names, as Hibernate has them.
 */
final class NaturalKey {

    private final List<Part> parts = new ArrayList<>();
    private final List<Element> levels = new ArrayList<>();
    private ElementPlace place;

    /** A column, the class that declares its attribute, and the path to it from there. */
    private record Part(Identifier column, Element level, String path) {}

    /** Adds the columns of an attribute. */
    void add(Attribute attribute, List<Column> columns) {
        Element level = attribute.element().getEnclosingElement();
        if (!levels.contains(level)) {
            levels.add(level);
        }
        columns.forEach(
                column -> parts.add(new Part(column.name(), level, attribute.name() + "." + column.attribute())));
        place = ElementPlace.of(attribute.element());
    }

    /** Where the last attribute stands; {@code null} if there is none. */
    ElementPlace place() {
        return place;
    }

    List<Identifier> columns() {
        return parts.stream()
                .sorted(comparing((Part part) -> levels.indexOf(part.level())).thenComparing(Part::path))
                .map(Part::column)
                .toList();
    }
}
