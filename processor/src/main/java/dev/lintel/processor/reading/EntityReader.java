package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.PluginFacts;
import java.util.Locale;
import java.util.Optional;

/** Reads one entity into its table. */
final class EntityReader {

    private final Reading reading;
    private final PluginFacts plugin;
    private final AttributeReader attributes;
    private final KnownAnnotations known;
    private final IndexReader indexes;

    EntityReader(Reading reading, PluginFacts plugin) {
        this.reading = reading;
        this.plugin = plugin;
        this.attributes = new AttributeReader(reading, new KeyReader(reading));
        this.known = new KnownAnnotations(reading);
        this.indexes = new IndexReader(reading);
    }

    void read(EntityClass entity) {
        if (!known.checkClass(entity.element())) {
            return;
        }
        if (entity.identifier().isEmpty()) {
            reading.problems()
                    .error(
                            ProblemKind.MISSING_ID,
                            ElementPlace.of(entity.element()),
                            "The entity '" + entity.element().getSimpleName() + "' has no identifier.",
                            "Mark one of its attributes @Id.");
            return;
        }
        TableNames names = TableNames.of(entity, reading);
        Identifier name = names.stated().isPresent() ? names.physical() : implicitName(entity, names);
        TableDraft table = reading.newTable(
                name, reading.elements().getBinaryName(entity.element()).toString());
        for (Attribute attribute : entity.attributes()) {
            attributes.read(attribute, entity, table);
        }
        Optional<AnnotationUse> annotation = reading.annotations().on(entity.element(), Jpa.TABLE);
        annotation.ifPresent(use -> indexes.read(use, table));
        if (table.hasColumns()) {
            ElementPlace place = names.stated()
                    .map(use -> use.place("name"))
                    .or(() -> annotation.map(AnnotationUse::place))
                    .orElse(ElementPlace.of(entity.element()));
            reading.schema().add(table.table(), place, "@Table(name = \"%s\")");
        }
    }

    /** The default name where it carries the plugin's prefix; else the one to write, and the problem that says so. */
    private Identifier implicitName(EntityClass entity, TableNames names) {
        Identifier implicit = names.physical();
        if (implicit.key().startsWith(plugin.prefix())) {
            return implicit;
        }
        String literal = plugin.prefix()
                + Naming.snakeCase(entity.element().getSimpleName().toString()).toLowerCase(Locale.ROOT);
        Optional<AnnotationUse> table = reading.annotations().on(entity.element(), Jpa.TABLE);
        reading.problems()
                .error(
                        ProblemKind.MISSING_TABLE,
                        table.map(AnnotationUse::place).orElse(ElementPlace.of(entity.element())),
                        "The model '" + entity.element().getSimpleName()
                                + "' does not name its table, and the default '"
                                + implicit + "' lacks the prefix '" + plugin.prefix() + "' of the plugin '"
                                + plugin.name()
                                + "'.",
                        "Write @Table(name = \"" + literal + "\").");
        return Identifier.of(literal);
    }
}
