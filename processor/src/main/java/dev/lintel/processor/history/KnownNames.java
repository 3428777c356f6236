package dev.lintel.processor.history;

import dev.lintel.schema.Column;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Table;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The classes that a schema's tables come from, by binary name, and the paths of the attributes that it has of each. */
final class KnownNames {

    private final Map<String, Set<String>> paths = new TreeMap<>();

    /** With those of a hierarchy that have no table of their own. */
    private final Set<String> classes = new TreeSet<>();

    /** By class, what stands in the table of its rows and holds attributes of its own. */
    private final Map<String, Set<String>> embedded = new TreeMap<>();

    KnownNames(Schema schema) {
        for (Table table : schema.tables()) {
            table.classes().forEach(it -> classes.add(it.entity()));
            if (table.entity() != null) {
                classes.add(table.entity());
                Set<String> ofEntity = paths.computeIfAbsent(table.entity(), none -> new TreeSet<>());
                add(table.attribute(), ofEntity);
                table.columns().stream().map(Column::attribute).forEach(path -> add(path, ofEntity));
                if (table.attribute() == null) {
                    Set<String> outer = embedded.computeIfAbsent(table.entity(), none -> new TreeSet<>());
                    table.columns().stream()
                            .map(Column::attribute)
                            .filter(path -> path != null && path.contains("."))
                            .forEach(path -> add(path.substring(0, path.lastIndexOf('.')), outer));
                }
            }
        }
    }

    /** A path is known with all that it is within. */
    private static void add(String path, Set<String> paths) {
        if (path != null) {
            for (int dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
                paths.add(path.substring(0, dot));
            }
            paths.add(path);
        }
    }

    Set<String> entities() {
        return classes;
    }

    boolean has(String entity) {
        return classes.contains(entity);
    }

    boolean hasTable(String entity) {
        return paths.containsKey(entity);
    }

    boolean has(String entity, String path) {
        return of(entity).contains(path);
    }

    /** Whether a path is that of an embeddable. */
    boolean isEmbedded(String entity, String path) {
        return embedded.getOrDefault(entity, Set.of()).contains(path);
    }

    /** The paths of an entity's attributes; empty for a class that is not known. */
    Set<String> of(String entity) {
        return paths.getOrDefault(entity, Set.of());
    }
}
