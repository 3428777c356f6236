package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The annotations that Hibernate had until version 5, and which code has that is still compiled with it. */
final class FormerAnnotations {

    private static final String TABLE = Hibernate.PACKAGE + "Table";
    private static final String TABLES = Hibernate.PACKAGE + "Tables";
    private static final String TYPE_DEF = Hibernate.PACKAGE + "TypeDef";
    private static final String TYPE_DEFS = Hibernate.PACKAGE + "TypeDefs";

    private static final Set<String> CONTAINERS = Set.of(TABLES, TYPE_DEFS);

    /** Those that say how rows are loaded and written, or give a type a name for {@code @Type} to use. */
    private static final Set<String> NO_SCHEMA = Set.of(
            Hibernate.PACKAGE + "Entity",
            Hibernate.PACKAGE + "ForceDiscriminator",
            Hibernate.PACKAGE + "GeneratorType",
            Hibernate.PACKAGE + "Sort",
            Hibernate.PACKAGE + "Tuplizer",
            Hibernate.PACKAGE + "Tuplizers",
            TABLE,
            TYPE_DEF);

    /** What bears on the schema in them. */
    private static final Map<String, List<String>> SCHEMA_MEMBERS =
            Map.of(TABLE, List.of("comment", "foreignKey", "indexes"), TYPE_DEF, List.of("defaultForType"));

    private static final String OF_JPA = "Write what it says with the @Table of Jakarta Persistence, or with @Comment.";
    private static final String ON_EACH =
            "Say what is stored with @ColumnType(Types.VARCHAR) or its like, on each attribute of the type.";

    /** What to write in place of those that are refused. */
    static final Map<String, String> CURES = Map.of(
            Hibernate.PACKAGE + "AccessType",
            "Write @Access.",
            Hibernate.PACKAGE + "ForeignKey",
            "Write @JoinColumn(foreignKey = @ForeignKey(name = \"…\")).",
            Hibernate.PACKAGE + "Index",
            "Write @Table(indexes = @Index(…)).",
            Hibernate.PACKAGE + "IndexColumn",
            "Write @OrderColumn, and @ListIndexBase beside it if it has a base.",
            Hibernate.PACKAGE + "Target",
            "Write @TargetEmbeddable, or targetEntity.",
            TABLE,
            OF_JPA,
            TABLES,
            OF_JPA,
            TYPE_DEF,
            ON_EACH,
            TYPE_DEFS,
            ON_EACH);

    private FormerAnnotations() {}

    /** Whether what stands there has no part in the schema. */
    static boolean leaveSchemaAlone(AnnotationUse use) {
        return CONTAINERS.contains(use.name())
                ? use.nested("value").stream().allMatch(FormerAnnotations::leaveSchemaAlone)
                : NO_SCHEMA.contains(use.name())
                        && SCHEMA_MEMBERS.getOrDefault(use.name(), List.of()).stream()
                                .noneMatch(use::says);
    }
}
