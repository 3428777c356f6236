package dev.lintel.schema.diff;

import static java.util.stream.Collectors.joining;

import dev.lintel.schema.Column;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Takes the rows of one hierarchy of classes to the tables that the hierarchy has now: from one table for all classes into a
 * table for each, and back; and the values of an attribute that another class of the hierarchy declares now.
 */
final class HierarchyMove {

    private final Schema renamed;
    private final Schema after;
    private final Hierarchy was;
    private final Hierarchy is;
    private final SameAttribute attributes;
    private final boolean isUndo;
    private final List<Change> changes = new ArrayList<>();
    private final HierarchyRefusals refusals = new HierarchyRefusals();

    HierarchyMove(Schema renamed, Schema after, Set<String> classes, boolean isUndo) {
        this.renamed = renamed;
        this.after = after;
        this.was = new Hierarchy(renamed, classes);
        this.is = new Hierarchy(after, classes);
        this.attributes = new SameAttribute(was, is);
        this.isUndo = isUndo;
        if (!was.tables().isEmpty() && !is.tables().isEmpty()) {
            find();
        }
    }

    List<Change> changes() {
        return refusals.all().isEmpty() ? changes : List.of();
    }

    List<Unsupported> unsupported() {
        return refusals.all();
    }

    private void find() {
        for (Table to : is.tables()) {
            Set<String> come = common(is.classes(to), was.classes());
            Set<String> stay = common(come, was.classes(to));
            come.removeAll(stay);
            if (!stay.isEmpty()) {
                was.table(to.name()).ifPresent(old -> complete(old, to, stay));
            }
            groups(come, Hierarchy.discriminator(to).isPresent()).forEach(classes -> copyRows(to, classes));
        }
        for (int i = is.tables().size() - 1; i >= 0; i--) {
            Table to = is.tables().get(i);
            was.table(to.name()).ifPresent(old -> {
                Set<String> go = common(was.classes(old), is.classes());
                go.removeAll(is.classes(to));
                if (!go.isEmpty()) {
                    deleteRows(old, to, go);
                }
            });
        }
        Set<String> gone = new TreeSet<>(was.classes());
        gone.removeAll(is.classes());
        boolean movesRows = changes.stream().anyMatch(it -> !(it instanceof Change.MarkRows));
        if (movesRows && !gone.isEmpty()) {
            refusals.gone(is.tables().get(0), gone);
        }
    }

    /** The rows are there; what they get are columns. */
    private void complete(Table old, Table to, Set<String> stay) {
        Map<Table, List<Change.Pairing>> columns = new LinkedHashMap<>();
        for (Column column : to.columns()) {
            if (old.column(column.name()).isPresent()) {
                continue;
            }
            if (Hierarchy.DISCRIMINATOR.equals(column.attribute())) {
                mark(to, column, stay);
                continue;
            }
            for (Table from : was.tables()) {
                if (!from.name().sameAs(to.name())
                        && !common(was.classes(from), stay).isEmpty()) {
                    source(from, to, column)
                            .ifPresent(it -> columns.computeIfAbsent(from, none -> new ArrayList<>())
                                    .add(new Change.Pairing(it.name(), column.name())));
                }
            }
        }
        columns.forEach((from, pairs) -> Hierarchy.keys(from, to)
                .ifPresentOrElse(
                        keys -> changes.add(new Change.CopyValues(from, to, keys, pairs, false, false)),
                        () -> refusals.keys(from, to)));
    }

    private void mark(Table to, Column column, Set<String> stay) {
        String otherwise = null;
        List<Change.Mark> marks = new ArrayList<>();
        for (Table table : was.tables()) {
            for (String entity : common(was.classes(table), stay)) {
                if (!was.tablesOf(entity).get(0).equals(table)) {
                    continue;
                }
                Optional<String> literal = is.discriminator(to, entity);
                Optional<List<Change.Pairing>> keys = Hierarchy.keys(to, table);
                if (literal.isEmpty() || keys.isEmpty()) {
                    refusals.untold(to, entity);
                } else if (table.name().sameAs(to.name())) {
                    otherwise = literal.get();
                } else {
                    marks.add(0, new Change.Mark(literal.get(), new Change.Link(table, keys.get())));
                }
            }
        }
        if (marks.isEmpty() && otherwise != null && !isUndo) {
            // as long as the table was of one class, that is implied where the discriminator comes from
            return;
        }
        if (!was.tellsClasses()) {
            refusals.untold(to, stay.iterator().next());
        }
        changes.add(new Change.MarkRows(to, column, marks, otherwise));
    }

    /** The classes whose rows are in the same tables so far, so that one statement does for all. */
    private List<Set<String>> groups(Set<String> classes, boolean apart) {
        Map<String, Set<String>> groups = new TreeMap<>();
        for (String entity : classes) {
            String key =
                    was.tablesOf(entity).stream().map(it -> it.name().key()).collect(joining(" "));
            groups.computeIfAbsent(apart ? key + " " + entity : key, none -> new TreeSet<>())
                    .add(entity);
        }
        return List.copyOf(groups.values());
    }

    private void copyRows(Table to, Set<String> classes) {
        String entity = classes.iterator().next();
        List<Table> sources = was.tablesOf(entity);
        Table from = sources.get(0);
        Optional<ClassRows> rows = was.rows(from, classes);
        Optional<List<Change.Pairing>> keys = Hierarchy.keys(from, to);
        if (rows.isEmpty()) {
            refusals.untold(to, entity);
            return;
        }
        if (keys.isEmpty()) {
            refusals.keys(from, to);
            return;
        }
        List<Change.Value> values = new ArrayList<>();
        Map<Table, Change.Link> links = new LinkedHashMap<>();
        List<Column> keyFirst = new ArrayList<>(Hierarchy.key(to));
        to.columns().stream().filter(it -> !keyFirst.contains(it)).forEach(keyFirst::add);
        for (Column column : keyFirst) {
            Optional<Change.Pairing> key = keys.get().stream()
                    .filter(it -> it.to().sameAs(column.name()))
                    .findFirst();
            if (key.isPresent()) {
                values.add(new Change.Value(
                        column, from, from.column(key.get().from()).orElseThrow(), null));
            } else if (Hierarchy.DISCRIMINATOR.equals(column.attribute())) {
                is.discriminator(to, entity)
                        .ifPresentOrElse(
                                it -> values.add(new Change.Value(column, null, null, it)),
                                () -> refusals.untold(to, entity));
            } else {
                value(sources, to, column, links).ifPresent(values::add);
            }
        }
        boolean isNumbered = values.stream().anyMatch(it -> it.to().identity());
        if (isNumbered) {
            refusals.numbered(from, to);
        }
        changes.add(new Change.CopyRows(from, List.copyOf(links.values()), to, values, rows.get()));
    }

    private Optional<Change.Value> value(List<Table> sources, Table to, Column column, Map<Table, Change.Link> links) {
        for (Table source : sources) {
            Optional<Column> found = source(source, to, column);
            if (found.isEmpty()) {
                continue;
            }
            if (!source.equals(sources.get(0))) {
                Hierarchy.keys(sources.get(0), source)
                        .ifPresentOrElse(
                                keys -> links.put(source, new Change.Link(source, keys)),
                                () -> refusals.keys(sources.get(0), source));
            }
            return Optional.of(new Change.Value(column, source, found.get(), null));
        }
        if (column.nullable() || column.declared().defaultValue() != null) {
            return Optional.empty();
        }
        if (!isUndo) {
            refusals.withoutValue(to, column);
        }
        return Optional.of(new Change.Value(column, null, null, null));
    }

    private Optional<Column> source(Table from, Table to, Column column) {
        List<Column> found = attributes.sources(from, to, column);
        if (attributes.isUnclear(from, to, column)) {
            refusals.unclear(from, to, column, found);
        }
        return found.stream().findFirst();
    }

    private void deleteRows(Table old, Table to, Set<String> go) {
        Optional<ClassRows> rows = whichGo(old, go);
        if (rows.isEmpty()) {
            refusals.untold(to, go.iterator().next());
            return;
        }
        boolean isReferredTo = after.tables().stream()
                .filter(it -> !it.name().sameAs(to.name()))
                .anyMatch(it -> it.foreignKeys().stream()
                        .anyMatch(key -> key.targetTable().sameAs(to.name())
                                && renamed.table(it.name()).isPresent()));
        if (isReferredTo) {
            refusals.referredTo(to);
        }
        changes.add(new Change.DeleteRows(old, rows.get()));
    }

    private Optional<ClassRows> whichGo(Table old, Set<String> go) {
        Optional<ClassRows> told = was.rows(old, go);
        if (told.isPresent() && told.get().discriminator() != null) {
            return told;
        }
        List<Change.Link> in = new ArrayList<>();
        for (Table table : was.tables()) {
            boolean says = go.stream().anyMatch(it -> was.tablesOf(it).get(0).equals(table));
            if (says && table.equals(old)) {
                return Optional.empty();
            }
            if (says) {
                Hierarchy.keys(old, table).ifPresent(keys -> in.add(new Change.Link(table, keys)));
            }
        }
        return in.isEmpty() ? Optional.empty() : Optional.of(new ClassRows(null, List.of(), in, List.of()));
    }

    private static Set<String> common(Set<String> some, Set<String> others) {
        Set<String> common = new TreeSet<>(some);
        common.retainAll(others);
        return common;
    }
}
