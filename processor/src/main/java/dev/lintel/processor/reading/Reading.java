package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.Annotations;
import dev.lintel.schema.Identifier;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What the readers share while one plugin is read.
 *
 * @param annotations all annotations, by name
 * @param elements the compiler's
 * @param types the compiler's
 * @param naming how logical names become names of the database
 * @param entities the entities seen so far
 * @param generators the named generators of the plugin
 * @param schema what has been read so far
 * @param places where it was written
 * @param problems what is wrong
 * @param referredTo an entity of each plugin that is referred to, by plugin
 */
record Reading(
        Annotations annotations,
        Elements elements,
        Types types,
        Naming naming,
        Entities entities,
        Generators generators,
        SchemaDraft schema,
        SourcePlaces places,
        Problems problems,
        Map<String, TypeElement> referredTo) {

    /**
     * The same reading with nowhere to write: to look at an entity that is read elsewhere, or by another plugin. What is
     * wrong with it is not reported here.
     */
    Reading aside() {
        SourcePlaces nowhere = new SourcePlaces(null);
        Problems unheard = new Problems();
        return new Reading(
                annotations,
                elements,
                types,
                naming,
                entities,
                generators,
                new SchemaDraft(nowhere, unheard),
                nowhere,
                unheard,
                new TreeMap<>());
    }

    TableDraft newTable(Identifier name, String entity) {
        return new TableDraft(name, entity, places, problems);
    }
}
