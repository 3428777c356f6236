package dev.lintel.processor.reading;

import static java.util.Comparator.comparing;

import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.rule.Places;
import dev.lintel.schema.rule.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;

/** Remembers, while a plugin is read, which element, annotation and value gave each name. */
public final class SourcePlaces implements Places {

    private final ElementPlace plugin;
    private final Map<Subject, Written> written = new HashMap<>();

    /** @param plugin the place of what has none of its own */
    SourcePlaces(ElementPlace plugin) {
        this.plugin = plugin;
    }

    /**
     * @param template how the author writes another name, with {@code %s} for it
     */
    public void put(Subject subject, ElementPlace place, String template) {
        written.putIfAbsent(subject, new Written(place, template));
    }

    /** The elements that names come from. */
    public List<Element> elements() {
        return written.values().stream()
                .map(it -> it.place().element())
                .distinct()
                .sorted(comparing(element -> ElementPlace.of(element).toString()))
                .toList();
    }

    @Override
    public Place place(Subject subject) {
        return written.containsKey(subject) ? written.get(subject).place() : plugin;
    }

    @Override
    public String spelling(Subject subject, String name) {
        String template = written.containsKey(subject) ? written.get(subject).template() : "%s";
        return template.replace("%s", name);
    }

    private record Written(ElementPlace place, String template) {}
}
