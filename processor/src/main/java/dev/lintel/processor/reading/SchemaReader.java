package dev.lintel.processor.reading;

import static java.util.Comparator.comparing;

import dev.lintel.processor.mirror.Annotations;
import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.schema.rule.OwnedSchema;
import dev.lintel.schema.rule.PluginFacts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the models of a plugin into its schema. */
public final class SchemaReader {

    private final Elements elements;
    private final Types types;
    private final Annotations annotations;
    private final Naming naming;

    public SchemaReader(Elements elements, Types types, Annotations annotations, Naming naming) {
        this.elements = elements;
        this.types = types;
        this.annotations = annotations;
        this.naming = naming;
    }

    /**
     * @param plugin whose models
     * @param models its entities; those that are none have been refused before
     * @param place the place of what has none of its own
     * @param problems takes what is wrong; where there is an error, the schema is not complete
     */
    public ReadSchema read(PluginFacts plugin, Collection<TypeElement> models, ElementPlace place, Problems problems) {
        SourcePlaces places = new SourcePlaces(place);
        Entities entities = new Entities(types, annotations, problems);
        Generators generators = new Generators(annotations);
        List<TypeElement> sorted = models.stream()
                .sorted(comparing(model -> model.getQualifiedName().toString()))
                .toList();
        generators.learn(sorted, entities, elements);
        SchemaDraft schema = new SchemaDraft(places, problems);
        Reading reading =
                new Reading(annotations, elements, types, naming, entities, generators, schema, places, problems, new TreeMap<>());
        EntityReader reader = new EntityReader(reading, plugin);
        for (TypeElement model : sorted) {
            reader.read(entities.of(model));
        }
        return new ReadSchema(new OwnedSchema(plugin, schema.schema()), places, reading.referredTo());
    }

    /**
     * A plugin's schema, with the places that its names come from.
     *
     * @param owned the schema and its owner
     * @param places where its names are written
     * @param referredTo an entity of each plugin that is referred to, by plugin
     */
    public record ReadSchema(OwnedSchema owned, SourcePlaces places, Map<String, TypeElement> referredTo) {}
}
