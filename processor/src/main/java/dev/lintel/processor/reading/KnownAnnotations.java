package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.schema.problem.ProblemKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * Refuses every mapping annotation that is not understood. What could change the schema is never skipped in silence: an
 * annotation of Jakarta Persistence or Hibernate is read, is known to leave the schema alone, or is a problem.
 */
final class KnownAnnotations {

    /** Read on an attribute. */
    private static final Set<String> READ_ON_ATTRIBUTE = Set.of(
            Jpa.ACCESS,
            Jpa.ASSOCIATION_OVERRIDE,
            Jpa.ASSOCIATION_OVERRIDES,
            Jpa.ATTRIBUTE_OVERRIDE,
            Jpa.ATTRIBUTE_OVERRIDES,
            Jpa.BASIC,
            Jpa.COLLECTION_TABLE,
            Jpa.COLUMN,
            Jpa.CONVERT,
            Jpa.CONVERTS,
            Jpa.ELEMENT_COLLECTION,
            Jpa.EMBEDDED,
            Jpa.EMBEDDED_ID,
            Jpa.ENUMERATED,
            Jpa.GENERATED_VALUE,
            Jpa.ID,
            Jpa.JOIN_COLUMN,
            Jpa.JOIN_COLUMNS,
            Jpa.JOIN_TABLE,
            Jpa.LOB,
            Jpa.MANY_TO_MANY,
            Jpa.MANY_TO_ONE,
            Jpa.MAPS_ID,
            Jpa.MAP_KEY,
            Jpa.MAP_KEY_CLASS,
            Jpa.MAP_KEY_COLUMN,
            Jpa.MAP_KEY_ENUMERATED,
            Jpa.MAP_KEY_JOIN_COLUMN,
            Jpa.MAP_KEY_JOIN_COLUMNS,
            Jpa.MAP_KEY_TEMPORAL,
            Jpa.ONE_TO_MANY,
            Jpa.ONE_TO_ONE,
            Jpa.ORDER_COLUMN,
            Jpa.PRIMARY_KEY_JOIN_COLUMN,
            Jpa.PRIMARY_KEY_JOIN_COLUMNS,
            Jpa.SEQUENCE_GENERATOR,
            Jpa.SEQUENCE_GENERATORS,
            Jpa.TABLE_GENERATOR,
            Jpa.TABLE_GENERATORS,
            Jpa.TEMPORAL,
            Jpa.VERSION,
            Hibernate.ANY,
            Hibernate.ANY_DISCRIMINATOR,
            Hibernate.ANY_KEY_JAVA_CLASS,
            Hibernate.ANY_KEY_JAVA_TYPE,
            Hibernate.ANY_KEY_JDBC_TYPE_CODE,
            Hibernate.ARRAY,
            Hibernate.CHECK,
            Hibernate.CHECKS,
            Hibernate.COLLECTION_ID,
            Hibernate.COLLECTION_ID_JAVA_CLASS,
            Hibernate.COLLECTION_ID_JAVA_TYPE,
            Hibernate.COLLECTION_ID_JDBC_TYPE_CODE,
            Hibernate.COLUMN_DEFAULT,
            Hibernate.COMMENT,
            Hibernate.CREATION_TIMESTAMP,
            Hibernate.CURRENT_TIMESTAMP,
            Hibernate.EMBEDDED_COLUMN_NAMING,
            Hibernate.FORMULA,
            Hibernate.FRACTIONAL_SECONDS,
            Hibernate.GENERATED_COLUMN,
            Hibernate.GENERIC_GENERATOR,
            Hibernate.GENERIC_GENERATORS,
            Hibernate.JAVA_TYPE,
            Hibernate.JOIN_FORMULA,
            Hibernate.JDBC_TYPE,
            Hibernate.JDBC_TYPE_CODE,
            Hibernate.LIST_INDEX_BASE,
            Hibernate.MANY_TO_ANY,
            Hibernate.MAP_KEY_JDBC_TYPE,
            Hibernate.MAP_KEY_JDBC_TYPE_CODE,
            Hibernate.MAP_KEY_TYPE,
            Hibernate.NATIONALIZED,
            Hibernate.NATURAL_ID,
            Hibernate.NOT_FOUND,
            Hibernate.ON_DELETE,
            Hibernate.PARENT,
            Hibernate.TENANT_ID,
            Hibernate.TIME_ZONE_COLUMN,
            Hibernate.TIME_ZONE_STORAGE,
            Hibernate.TYPE,
            Hibernate.UPDATE_TIMESTAMP);

    /** Read on an entity or a mapped superclass. */
    private static final Set<String> READ_ON_CLASS = Set.of(
            Jpa.ACCESS,
            Jpa.ASSOCIATION_OVERRIDE,
            Jpa.ASSOCIATION_OVERRIDES,
            Jpa.ATTRIBUTE_OVERRIDE,
            Jpa.ATTRIBUTE_OVERRIDES,
            Jpa.CONVERT,
            Jpa.CONVERTS,
            Jpa.DISCRIMINATOR_COLUMN,
            Jpa.DISCRIMINATOR_VALUE,
            Jpa.EMBEDDABLE,
            Jpa.ENTITY,
            Jpa.ID_CLASS,
            Jpa.INHERITANCE,
            Jpa.MAPPED_SUPERCLASS,
            Jpa.PRIMARY_KEY_JOIN_COLUMN,
            Jpa.PRIMARY_KEY_JOIN_COLUMNS,
            Jpa.SECONDARY_TABLE,
            Jpa.SECONDARY_TABLES,
            Jpa.SEQUENCE_GENERATOR,
            Jpa.SEQUENCE_GENERATORS,
            Jpa.TABLE,
            Jpa.TABLE_GENERATOR,
            Jpa.TABLE_GENERATORS,
            Hibernate.CHECK,
            Hibernate.CHECKS,
            Hibernate.COMMENT,
            Hibernate.GENERIC_GENERATOR,
            Hibernate.GENERIC_GENERATORS,
            Hibernate.DISCRIMINATOR_FORMULA,
            Hibernate.ON_DELETE,
            Hibernate.SOFT_DELETE,
            Hibernate.SUBSELECT);

    /** Change what is loaded, queried or called, never what is stored. */
    private static final Set<String> NO_SCHEMA = Stream.of(
                    "Cacheable EntityListeners ExcludeDefaultListeners ExcludeSuperclassListeners NamedEntityGraph"
                            + " NamedEntityGraphs NamedNativeQueries NamedNativeQuery NamedQueries NamedQuery"
                            + " NamedStoredProcedureQueries NamedStoredProcedureQuery OrderBy PostLoad PostPersist"
                            + " PostRemove PostUpdate PrePersist PreRemove PreUpdate SqlResultSetMapping"
                            + " SqlResultSetMappings")
            .flatMap(names -> Stream.of(names.split(" ")))
            .map(Jpa.PACKAGE::concat)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> NO_SCHEMA_HIBERNATE = Stream.of(
                    "AnyDiscriminatorImplicitValues AnyDiscriminatorValue AnyDiscriminatorValues "
                            + "AttributeAccessor Bag BatchSize Cache Cascade CollectionIdMutability ColumnTransformer ColumnTransformers "
                            + "ConcreteProxy DiscriminatorOptions DynamicInsert DynamicUpdate EmbeddableInstantiator Fetch FetchProfile "
                            + "FetchProfileOverride FetchProfileOverrides FetchProfiles Filter FilterDef FilterDefs "
                            + "FilterJoinTable FilterJoinTables Filters Generated HQLSelect Immutable Imported "
                            + "LazyCollection LazyGroup LazyToOne Loader MapKeyMutability Mutability NamedNativeQueries NamedNativeQuery "
                            + "NamedQueries NamedQuery NaturalIdCache NaturalIdClass OptimisticLock OptimisticLocking OrderBy "
                            + "Persister Polymorphism Proxy QueryCacheLayout RowId SQLDelete SQLDeleteAll SQLDeletes "
                            + "SQLInsert SQLInserts SQLJoinTableRestriction SQLOrder SQLRestriction SQLSelect SQLUpdate "
                            + "SQLUpdates SecondaryRow SecondaryRows SelectBeforeUpdate SortComparator SortNatural "
                            + "Source Synchronize UuidGenerator Where WhereJoinTable")
            .flatMap(names -> Stream.of(names.split(" ")))
            .map(Hibernate.PACKAGE::concat)
            .collect(Collectors.toUnmodifiableSet());

    /** Values that change what an annotation that is read means, in a way that is not. */
    private static final Map<String, List<String>> UNREAD_MEMBERS = Map.of(
            Jpa.JOIN_COLUMN, List.of("check", "options"),
            Jpa.MAP_KEY_COLUMN, List.of("table", "options"),
            Jpa.ORDER_COLUMN, List.of("options"),
            Jpa.TABLE, List.of("schema", "catalog", "options"),
            Jpa.SECONDARY_TABLE, List.of("schema", "catalog", "options"),
            Jpa.JOIN_TABLE, List.of("schema", "catalog", "options"),
            Jpa.COLLECTION_TABLE, List.of("schema", "catalog", "options"),
            Jpa.SEQUENCE_GENERATOR, List.of("schema", "catalog", "options"),
            Jpa.TABLE_GENERATOR, List.of("schema", "catalog", "options"));

    /** Every annotation that is understood, by qualified name. */
    static final Set<String> ALL = Stream.of(READ_ON_ATTRIBUTE, READ_ON_CLASS, NO_SCHEMA, NO_SCHEMA_HIBERNATE)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    /** What to write instead of some of those that are not understood. */
    private static final Map<String, String> CURES = Map.of(
            Hibernate.PACKAGE + "View",
            "Write @Subselect with a query of the view, and make the view in a migration of its own (create --empty).",
            Hibernate.PACKAGE + "CompositeType",
            "Make the parts an @Embeddable, or say with @ColumnType what one column stores.",
            Hibernate.PACKAGE + "Collate",
            "State the whole type with @Column(columnDefinition = \"…\") instead.",
            Hibernate.PACKAGE + "NativeGenerator",
            "Write @GeneratedValue(strategy = GenerationType.IDENTITY), SEQUENCE, TABLE or UUID.");

    /** On an annotation of somebody's own: code that runs changes the mapping. */
    private static final List<String> BINDERS =
            List.of(Hibernate.PACKAGE + "AttributeBinderType", Hibernate.PACKAGE + "TypeBinderType");

    private final Reading reading;

    KnownAnnotations(Reading reading) {
        this.reading = reading;
    }

    /** Whether everything on the attribute is understood; what is not has been reported. */
    boolean checkAttribute(Attribute attribute) {
        return check(attribute.element(), READ_ON_ATTRIBUTE);
    }

    boolean checkClass(Element type) {
        return check(type, READ_ON_CLASS);
    }

    private boolean check(Element element, Set<String> read) {
        boolean understood = true;
        for (AnnotationUse use : reading.annotations().all(element)) {
            String name = use.name();
            boolean mapping = name.startsWith(Jpa.PACKAGE) || name.startsWith(Hibernate.PACKAGE);
            if (mapping && !read.contains(name) && !NO_SCHEMA.contains(name) && !NO_SCHEMA_HIBERNATE.contains(name)) {
                refuse(use);
                understood = false;
            }
            if (!mapping
                    && BINDERS.stream().anyMatch(binder -> reading.annotations().has(use.type(), binder))) {
                refuse(use);
                understood = false;
            }
            for (String member : UNREAD_MEMBERS.getOrDefault(name, List.of())) {
                if (use.says(member)) {
                    refuse(use, member);
                    understood = false;
                }
            }
        }
        return understood;
    }

    private void refuse(AnnotationUse use) {
        reading.problems()
                .error(
                        ProblemKind.UNSUPPORTED_MAPPING,
                        use.place(),
                        use.spelling() + " can't be mapped yet.",
                        CURES.getOrDefault(use.name(), "Map it in another way, or mark the attribute @Transient."));
    }

    private void refuse(AnnotationUse use, String member) {
        boolean elsewhere = member.equals("schema") || member.equals("catalog");
        reading.problems()
                .error(
                        ProblemKind.UNSUPPORTED_MAPPING,
                        use.place(member),
                        elsewhere
                                ? use.spelling() + "(" + member
                                        + ") puts a table where the application's connection may"
                                        + " not look, and other plugins can't."
                                : use.spelling() + "(" + member + ") is SQL of one database.",
                        elsewhere
                                ? "Leave it out: the tables of all plugins are in the schema of the application's connection."
                                : "Leave it out, and write it into the migration's script.");
    }
}
