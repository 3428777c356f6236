package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.schema.problem.ProblemKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * Finds out what a reference needs to know of the entity it refers to, be it in the same plugin, in another one or in a jar:
 * its table's name and key, and for a reference to other columns, those.
 */
final class TargetReader {

    private final Reading reading;
    private final Map<TypeElement, Optional<TableDraft>> keys = new HashMap<>();
    private final Map<TypeElement, TableDraft> ownColumns = new HashMap<>();
    private final Map<TypeElement, TableDraft> tables = new HashMap<>();
    private final Set<TypeElement> keysInProgress;
    private final Set<TypeElement> tablesInProgress;

    TargetReader(Reading reading) {
        this(reading, new HashSet<>(), new HashSet<>());
    }

    private TargetReader(Reading reading, Set<TypeElement> keysInProgress, Set<TypeElement> tablesInProgress) {
        this.reading = reading;
        this.keysInProgress = keysInProgress;
        this.tablesInProgress = tablesInProgress;
    }

    /** One for a reading aside, which knows what is being read here: entities may refer to each other in a circle. */
    TargetReader aside(Reading other) {
        return new TargetReader(other, keysInProgress, tablesInProgress);
    }

    /**
     * The table that a reference to the entity goes to. What keeps it from being one is reported at the place of the
     * reference.
     */
    Optional<Target> of(TypeElement type, ElementPlace place, String attribute) {
        if (!reading.entities().isEntity(type)) {
            reading.problems()
                    .error(
                            ProblemKind.INVALID_MAPPING,
                            place,
                            "'" + attribute + "' refers to " + type.getQualifiedName() + ", which is not an @Entity.",
                            "Make it one, or state the entity with targetEntity.");
            return Optional.empty();
        }
        EntityClass entity = reading.entities().of(type);
        if (entity.plugin().isEmpty()) {
            reading.problems()
                    .error(
                            ProblemKind.UNOWNED_REFERENCE,
                            place,
                            "'" + attribute + "' refers to the entity '" + type.getQualifiedName()
                                    + "', which belongs to no plugin.",
                            "Mark that class with @PluginModel(plugin = …), so that its table has an owner.");
            return Optional.empty();
        }
        Optional<TableDraft> key = keyOf(entity);
        if (key.isEmpty()) {
            reading.problems()
                    .error(
                            ProblemKind.INVALID_MAPPING,
                            place,
                            "'" + attribute + "' refers to '" + type.getSimpleName()
                                    + "', whose identifier can't be read.",
                            "Mend the identifier of '" + type.getSimpleName() + "' first.");
            return Optional.empty();
        }
        reading.referredTo().putIfAbsent(entity.plugin().get(), entity.element());
        return Optional.of(new Target(
                entity.plugin().get(),
                isReferable(entity),
                key.get(),
                () -> ownColumns(entity),
                () -> wholeTable(entity)));
    }

    private boolean isReferable(EntityClass entity) {
        if (reading.annotations().has(entity.element(), Hibernate.SUBSELECT)) {
            return false;
        }
        return entity.inheritance() != Inheritance.TABLE_PER_CLASS
                || EntityTables.hasOwnTable(entity) && !reading.entities().isParent(entity);
    }

    /** A table that has just the key's columns; empty if the key can't be read, or refers to itself. */
    Optional<TableDraft> keyOf(EntityClass entity) {
        Optional<TableDraft> key = keys.get(entity.element());
        if (key == null) {
            if (!keysInProgress.add(entity.element())) {
                return Optional.empty();
            }
            key = readKey(entity);
            keysInProgress.remove(entity.element());
            keys.put(entity.element(), key);
        }
        return key;
    }

    private Optional<TableDraft> readKey(EntityClass entity) {
        Reading aside = reading.aside();
        TableDraft table = new EntityReader(aside).readKeyOnly(entity);
        // a part of a key would make a foreign key that no database takes
        return table.keyColumns().isEmpty() || aside.problems().hasErrors() ? Optional.empty() : Optional.of(table);
    }

    private TableDraft ownColumns(EntityClass entity) {
        TableDraft table = ownColumns.get(entity.element());
        if (table == null) {
            table = new EntityReader(reading.asideWithoutRelations()).readColumns(entity);
            ownColumns.put(entity.element(), table);
        }
        return table;
    }

    private TableDraft wholeTable(EntityClass entity) {
        TableDraft table = tables.get(entity.element());
        if (table == null) {
            EntityReader reader = new EntityReader(reading.aside());
            if (!tablesInProgress.add(entity.element())) {
                // who asks is a reference back to it, and columns of references are not what is referred to
                return reader.readKeyOnly(entity);
            }
            table = reader.readColumns(entity);
            tablesInProgress.remove(entity.element());
            tables.put(entity.element(), table);
        }
        return table;
    }
}
