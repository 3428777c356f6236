package dev.lintel.processor.reading;

import static java.util.Comparator.comparing;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.plugin.LintelAnnotations;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.diff.Hints;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads {@code @RenamedFrom} and {@code @Backfill}: what the models say of the way from yesterday's schema to today's. */
final class HintReader {

    private final Reading reading;
    private final Set<StatedHints.ClassRename> classes = new LinkedHashSet<>();
    private final Set<StatedHints.AttributeRename> attributes = new LinkedHashSet<>();
    private final Set<StatedHints.Backfill> fills = new LinkedHashSet<>();
    private final List<Hints.Fill> implied = new ArrayList<>();

    HintReader(Reading reading) {
        this.reading = reading;
    }

    /** Takes note of what an entity was called. */
    void read(EntityClass entity) {
        renamedFrom(entity.element())
                .ifPresent(use -> classes.add(new StatedHints.ClassRename(
                        use.place("value"),
                        binaryName(entity.element(), use.string("value", "")),
                        binaryName(entity.element()))));
        for (TypeElement level : entity.levels()) {
            if (!level.equals(entity.element())) {
                renamedFrom(level).ifPresent(this::refuseWithoutTable);
            }
            refuseStrays(level, entity.attributes());
        }
    }

    /** Takes note of what an attribute was called, and of what its column gets; what it is embedded in has been read before. */
    void read(Attribute attribute, Destination destination) {
        String after = destination.pathOf(attribute);
        Optional<AnnotationUse> renamed = renamedFrom(attribute.element());
        Optional<AnnotationUse> filled = reading.annotations().on(attribute.element(), LintelAnnotations.BACKFILL);
        if (renamed.isEmpty() && filled.isEmpty()) {
            return;
        }
        boolean isOwn = attribute
                .element()
                .getEnclosingElement()
                .equals(destination.entity().element());
        for (String entity : entities(destination)) {
            renamed.ifPresent(use -> attributes.add(new StatedHints.AttributeRename(
                    use.place("value"),
                    entity,
                    before(entity, destination.path()) + use.string("value", ""),
                    after,
                    isOwn)));
            filled.ifPresent(use ->
                    fills.add(new StatedHints.Backfill(use.place("value"), entity, after, use.string("value", ""))));
        }
    }

    /** Takes note of what rows that exist get in a column, because nothing else makes sense. */
    void imply(Identifier table, Identifier column, String expression) {
        implied.add(new Hints.Fill(table, column, expression));
    }

    /** Looks at the class of an embedded attribute; its attributes are read on their own. */
    void readEmbeddable(TypeElement type, List<Attribute> attributesOf) {
        renamedFrom(type).ifPresent(this::refuseWithoutTable);
        refuseStrays(type, attributesOf);
    }

    /**
     * The path by which a table's columns know an attribute of a collection: within its entity, and where the table is of
     * another entity, behind that entity's name.
     */
    String path(Attribute attribute, Destination destination, TableDraft table) {
        String entity = binaryName(destination.entity().element());
        String path = destination.pathOf(attribute);
        if (entity.equals(table.entity())) {
            return path;
        }
        renamedFrom(attribute.element())
                .ifPresent(use -> attributes.add(new StatedHints.AttributeRename(
                        use.place("value"),
                        table.entity(),
                        entity + "#" + before(entity, destination.path()) + use.string("value", ""),
                        entity + "#" + path,
                        false)));
        return entity + "#" + path;
    }

    /** Refuses hints on members that carry no mapping. Those on a record's components are on its accessors too. */
    private void refuseStrays(TypeElement type, List<Attribute> persistent) {
        if (type.getKind() == ElementKind.RECORD) {
            return;
        }
        for (Element member : type.getEnclosedElements()) {
            if (persistent.stream().noneMatch(attribute -> attribute.element().equals(member))) {
                Stream.of(LintelAnnotations.RENAMED_FROM, LintelAnnotations.BACKFILL)
                        .flatMap(name -> reading.annotations().on(member, name).stream())
                        .filter(use -> !(member instanceof TypeElement))
                        .forEach(this::refuseStray);
            }
        }
    }

    private void refuseStray(AnnotationUse use) {
        reading.problems()
                .error(
                        ProblemKind.INVALID_MAPPING,
                        use.place(),
                        use.spelling() + " stands on '" + use.element().getSimpleName()
                                + "', which is no persistent attribute.",
                        "Put it where the mapping of the attribute is, on its field or on its getter, or delete it.");
    }

    private void refuseWithoutTable(AnnotationUse use) {
        reading.problems()
                .error(
                        ProblemKind.INVALID_MAPPING,
                        use.place(),
                        use.spelling() + " stands on '" + use.element().getSimpleName()
                                + "', which is no entity, so nothing in the database goes by its name.",
                        "Delete it.");
    }

    private Optional<AnnotationUse> renamedFrom(Element element) {
        return reading.annotations().on(element, LintelAnnotations.RENAMED_FROM);
    }

    /** The classes by which the tables of an attribute may be known: the one that has it, and the one whose table it shares. */
    private Set<String> entities(Destination destination) {
        Set<String> names = new LinkedHashSet<>();
        names.add(binaryName(destination.entity().element()));
        Stream.ofNullable(destination.table().entity()).forEach(names::add);
        return names;
    }

    /** The path of what an attribute is embedded in, as it was. */
    private String before(String entity, String path) {
        return attributes.stream()
                .filter(it -> it.entity().equals(entity) && path.startsWith(it.after() + "."))
                .max(comparing((StatedHints.AttributeRename it) -> it.after().length()))
                .map(it -> it.before() + path.substring(it.after().length()))
                .orElse(path);
    }

    private String binaryName(TypeElement type) {
        return reading.elements().getBinaryName(type).toString();
    }

    /** A simple name is that of a neighbour: in the same package, or in the same class. */
    private String binaryName(TypeElement neighbour, String stated) {
        if (stated.contains(".") || stated.contains("$")) {
            return stated;
        }
        String own = binaryName(neighbour);
        return own.substring(0, own.length() - neighbour.getSimpleName().length()) + stated;
    }

    private static StatedHints.AttributeRename ofParentKey(StatedHints.AttributeRename it) {
        return new StatedHints.AttributeRename(
                it.place(), it.entity(), ColumnRole.parentKey(it.before()), ColumnRole.parentKey(it.after()), false);
    }

    /**
     * All that has been read. The key of a subclass's table stands for the attribute of the superclass.
     *
     * @param entities all entities that have been read
     */
    StatedHints all(List<EntityClass> entities) {
        Set<StatedHints.AttributeRename> all = new LinkedHashSet<>(attributes);
        for (EntityClass entity : entities) {
            for (Optional<EntityClass> above = entity.parent();
                    above.isPresent();
                    above = above.get().parent()) {
                String parent = binaryName(above.get().element());
                String child = binaryName(entity.element());
                attributes.stream()
                        .filter(it -> it.entity().equals(parent))
                        .map(it -> it.of(child))
                        .filter(it -> attributes.stream()
                                .noneMatch(known -> Objects.equals(known.entity(), child)
                                        && known.after().equals(it.after())))
                        .forEach(all::add);
            }
        }
        List.copyOf(all).stream().map(HintReader::ofParentKey).forEach(all::add);
        return new StatedHints(List.copyOf(classes), List.copyOf(all), List.copyOf(fills), implied);
    }
}
