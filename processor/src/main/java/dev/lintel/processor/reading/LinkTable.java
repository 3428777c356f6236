package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.schema.Column;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.OnDelete;
import dev.lintel.schema.UniqueConstraint;
import dev.lintel.schema.naming.DerivedNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A table that ties an entity's rows to something: the join table of a relation, the table of an element collection. It
 * knows how columns that refer to an entity get into it.
 */
final class LinkTable {

    private final Reading reading;
    private final TableDraft draft;
    private final JoinReader joins;

    LinkTable(Reading reading, TableDraft draft) {
        this.reading = reading;
        this.draft = draft;
        this.joins = new JoinReader(reading);
    }

    TableDraft draft() {
        return draft;
    }

    /**
     * Adds the columns that refer to an entity, which are never {@code NULL}, and their foreign key.
     *
     * @param role what the columns are for; see {@link ColumnRole}
     * @param stated the join columns that annotations state
     * @param foreignKeys the {@code @ForeignKey}s that may hold, the nearest first
     * @param defaultName the name of a column that states none
     * @param onDelete what happens to rows that refer to one that is deleted
     * @return the columns' names; empty if they don't fit, which has been reported
     */
    List<Identifier> addReference(
            String role,
            Target target,
            List<AnnotationUse> stated,
            List<AnnotationUse> foreignKeys,
            Function<Column, Identifier> defaultName,
            ElementPlace place,
            OnDelete onDelete) {
        Optional<List<Join>> found = joins.read(stated, target, defaultName, place);
        if (found.isEmpty()) {
            return List.of();
        }
        List<Identifier> names = new ArrayList<>();
        for (Join join : found.get()) {
            Identifier name = reading.naming().physical(join.logical());
            Column column =
                    new Column(name, join.type(), false, false, null, join.comment(), roleOf(join, role, found.get()));
            draft.add(column, join.logical(), join.place());
            JoinReader.addChecks(join, name, draft);
            names.add(name);
        }
        if (found.get().stream().anyMatch(Join::unique)) {
            addUnique(names, place);
        }
        List<Column> referenced = found.get().stream().map(Join::target).toList();
        List<AnnotationUse> all = new ArrayList<>(foreignKeys);
        stated.forEach(use -> all.addAll(use.nested("foreignKey")));
        joins.addForeignKey(all, draft, names, target, referenced, place, onDelete, null);
        return names;
    }

    /** Of several columns, each is told by what it refers to. */
    private static String roleOf(Join join, String role, List<Join> all) {
        String target = join.target().attribute() == null
                ? join.target().name().key()
                : join.target().attribute();
        return all.size() == 1 ? role : role + "." + target;
    }

    /** Reads what {@code @Comment} says of a collection's table. */
    void readComment(Attribute attribute) {
        Comments.of(attribute.element(), reading.annotations())
                .or(() -> Comments.of(attribute.element(), draft.name().text(), reading.annotations()))
                .ifPresent(draft::comment);
    }

    /** Reads what {@code @Check} says of the rows of a collection. */
    void readChecks(Attribute attribute) {
        for (AnnotationUse check :
                reading.annotations().repeated(attribute.element(), Hibernate.CHECK, Hibernate.CHECKS)) {
            draft.addCheck(check, check.string("constraints", ""), "@Check(name = \"%s\")");
        }
    }

    void addUnique(List<Identifier> columns, ElementPlace place) {
        draft.add(
                new UniqueConstraint(DerivedNames.unique(draft.name(), columns), columns),
                place,
                "@UniqueConstraint(name = \"%s\")");
    }

    void addToKey(List<Identifier> columns) {
        columns.forEach(draft::addToKey);
    }
}
