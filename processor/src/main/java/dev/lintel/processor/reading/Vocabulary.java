package dev.lintel.processor.reading;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every mapping annotation of Jakarta Persistence 3.2 and of Hibernate, in one of three groups: it is read, it is no part of
 * the schema, or it is refused. A test holds this list to the annotations that there are.
 */
final class Vocabulary {

    /** Read on an attribute. */
    static final Set<String> READ_ON_ATTRIBUTE = Set.of(
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
            Hibernate.ANY_KEY_JDBC_TYPE,
            Hibernate.ANY_KEY_JDBC_TYPE_CODE,
            Hibernate.ARRAY,
            Hibernate.CHECK,
            Hibernate.CHECKS,
            Hibernate.COLLECTION_ID,
            Hibernate.COLLECTION_ID_JAVA_CLASS,
            Hibernate.COLLECTION_ID_JAVA_TYPE,
            Hibernate.COLLECTION_ID_JDBC_TYPE,
            Hibernate.COLLECTION_ID_JDBC_TYPE_CODE,
            Hibernate.COLUMN_DEFAULT,
            Hibernate.COMMENT,
            Hibernate.COMMENTS,
            Hibernate.COMPOSITE_TYPE,
            Hibernate.CREATION_TIMESTAMP,
            Hibernate.CURRENT_TIMESTAMP,
            Hibernate.EMBEDDED_COLUMN_NAMING,
            Hibernate.EMBEDDED_TABLE,
            Hibernate.FORMULA,
            Hibernate.FRACTIONAL_SECONDS,
            Hibernate.GENERATED_COLUMN,
            Hibernate.GENERIC_GENERATOR,
            Hibernate.GENERIC_GENERATORS,
            Hibernate.JAVA_TYPE,
            Hibernate.JDBC_TYPE,
            Hibernate.JDBC_TYPE_CODE,
            Hibernate.JOIN_COLUMNS_OR_FORMULAS,
            Hibernate.JOIN_COLUMN_OR_FORMULA,
            Hibernate.JOIN_FORMULA,
            Hibernate.LIST_INDEX_BASE,
            Hibernate.LIST_INDEX_JAVA_TYPE,
            Hibernate.LIST_INDEX_JDBC_TYPE,
            Hibernate.LIST_INDEX_JDBC_TYPE_CODE,
            Hibernate.MANY_TO_ANY,
            Hibernate.MAP_KEY_JAVA_TYPE,
            Hibernate.MAP_KEY_JDBC_TYPE,
            Hibernate.MAP_KEY_JDBC_TYPE_CODE,
            Hibernate.MAP_KEY_TYPE,
            Hibernate.NATIONALIZED,
            Hibernate.NATIVE_GENERATOR,
            Hibernate.NATURAL_ID,
            Hibernate.NOT_FOUND,
            Hibernate.ON_DELETE,
            Hibernate.PARENT,
            Hibernate.PARTITION_KEY,
            Hibernate.PROPERTY_REF,
            Hibernate.SOFT_DELETE,
            Hibernate.TARGET_EMBEDDABLE,
            Hibernate.TENANT_ID,
            Hibernate.TIME_ZONE_COLUMN,
            Hibernate.TIME_ZONE_STORAGE,
            Hibernate.TYPE,
            Hibernate.UPDATE_TIMESTAMP);

    /** Say of a type how it is stored wherever it is used; read on classes and packages. */
    static final Set<String> REGISTRATIONS = Set.of(
            Hibernate.COMPOSITE_TYPE_REGISTRATION,
            Hibernate.COMPOSITE_TYPE_REGISTRATIONS,
            Hibernate.CONVERTER_REGISTRATION,
            Hibernate.CONVERTER_REGISTRATIONS,
            Hibernate.JAVA_TYPE_REGISTRATION,
            Hibernate.JAVA_TYPE_REGISTRATIONS,
            Hibernate.TYPE_REGISTRATION,
            Hibernate.TYPE_REGISTRATIONS);

    /** Read on an entity or a mapped superclass. */
    static final Set<String> READ_ON_CLASS = Set.of(
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
            Hibernate.COMMENTS,
            Hibernate.DISCRIMINATOR_FORMULA,
            Hibernate.GENERIC_GENERATOR,
            Hibernate.GENERIC_GENERATORS,
            Hibernate.NATIVE_GENERATOR,
            Hibernate.ON_DELETE,
            Hibernate.SOFT_DELETE,
            Hibernate.SUBSELECT);

    /** Read on an embeddable, or on a mapped superclass of one. */
    static final Set<String> READ_ON_EMBEDDABLE = Set.of(
            Jpa.ACCESS,
            Jpa.ASSOCIATION_OVERRIDE,
            Jpa.ASSOCIATION_OVERRIDES,
            Jpa.ATTRIBUTE_OVERRIDE,
            Jpa.ATTRIBUTE_OVERRIDES,
            Jpa.CONVERT,
            Jpa.CONVERTS,
            Jpa.EMBEDDABLE,
            Jpa.MAPPED_SUPERCLASS);

    /** Read on an entity, and without a meaning on an embeddable. */
    static final Set<String> IDLE_ON_EMBEDDABLE = Set.of(
            Jpa.ID_CLASS,
            Jpa.INHERITANCE,
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
            Hibernate.GENERIC_GENERATOR,
            Hibernate.GENERIC_GENERATORS,
            Hibernate.NATIVE_GENERATOR,
            Hibernate.ON_DELETE,
            Hibernate.SOFT_DELETE);

    /** Read on a package. */
    static final Set<String> READ_ON_PACKAGE = Set.of(
            Jpa.SEQUENCE_GENERATOR,
            Jpa.SEQUENCE_GENERATORS,
            Jpa.TABLE_GENERATOR,
            Jpa.TABLE_GENERATORS,
            Hibernate.GENERIC_GENERATOR,
            Hibernate.GENERIC_GENERATORS,
            Hibernate.NATIONALIZED,
            Hibernate.NATIVE_GENERATOR,
            Hibernate.SOFT_DELETE);

    /** Read where they are looked for: on a converter, on an enum's field, on a member that is no attribute, on an annotation. */
    static final Set<String> READ_ELSEWHERE =
            Set.of(Jpa.CONVERTER, Jpa.ENUMERATED_VALUE, Jpa.TRANSIENT, Hibernate.ID_GENERATOR_TYPE);

    /** Change what is loaded, queried or called, never what is stored. */
    static final Set<String> NO_SCHEMA = Stream.concat(
                    names(
                            Jpa.PACKAGE,
                            "Cacheable EntityListeners ExcludeDefaultListeners ExcludeSuperclassListeners"
                                    + " NamedEntityGraph NamedEntityGraphs NamedNativeQueries NamedNativeQuery NamedQueries"
                                    + " NamedQuery NamedStoredProcedureQueries NamedStoredProcedureQuery OrderBy"
                                    + " PersistenceContext PersistenceContexts PersistenceUnit PersistenceUnits PostLoad"
                                    + " PostPersist PostRemove PostUpdate PrePersist PreRemove PreUpdate SqlResultSetMapping"
                                    + " SqlResultSetMappings"),
                    names(
                            Hibernate.PACKAGE,
                            "AnyDiscriminatorImplicitValues AnyDiscriminatorValue AnyDiscriminatorValues"
                                    + " AttributeAccessor Bag BatchSize Cache Cascade Changelog Changelog.ChangesetId"
                                    + " Changelog.ModifiedEntities Changelog.Timestamp CollectionIdMutability"
                                    + " CollectionTypeRegistration CollectionTypeRegistrations ColumnTransformer"
                                    + " ColumnTransformers ConcreteProxy DialectOverride.DiscriminatorFormula"
                                    + " DialectOverride.DiscriminatorFormulas DialectOverride.FilterDefOverrides"
                                    + " DialectOverride.FilterDefs DialectOverride.FilterOverrides DialectOverride.Filters"
                                    + " DialectOverride.Formula DialectOverride.Formulas DialectOverride.JoinFormula"
                                    + " DialectOverride.JoinFormulas DialectOverride.OverridesAnnotation DialectOverride.SQLDelete DialectOverride.SQLDeleteAll"
                                    + " DialectOverride.SQLDeleteAlls DialectOverride.SQLDeletes DialectOverride.SQLInsert"
                                    + " DialectOverride.SQLInserts DialectOverride.SQLOrder DialectOverride.SQLOrders"
                                    + " DialectOverride.SQLRestriction DialectOverride.SQLRestrictions"
                                    + " DialectOverride.SQLSelect DialectOverride.SQLSelects DialectOverride.SQLUpdate"
                                    + " DialectOverride.SQLUpdates DialectOverride.Version DiscriminatorOptions DynamicInsert DynamicUpdate"
                                    + " EmbeddableInstantiator EmbeddableInstantiatorRegistration"
                                    + " EmbeddableInstantiatorRegistrations Fetch FetchProfile FetchProfile.FetchOverride"
                                    + " FetchProfileOverride FetchProfileOverrides FetchProfiles Filter FilterDef FilterDefs"
                                    + " FilterJoinTable FilterJoinTables Filters Generated HQLSelect Immutable Imported"
                                    + " Instantiator LazyCollection LazyGroup LazyToOne Loader MapKeyMutability Mutability"
                                    + " NamedEntityGraph NamedEntityGraphs NamedNativeQueries NamedNativeQuery NamedQueries"
                                    + " NamedQuery NaturalIdCache NaturalIdClass OptimisticLock OptimisticLocking OrderBy"
                                    + " Persister Polymorphism Proxy QueryCacheLayout RowId SQLDelete SQLDeleteAll"
                                    + " SQLDeletes SQLInsert SQLInserts SQLJoinTableRestriction SQLOrder SQLRestriction"
                                    + " SQLSelect SQLUpdate SQLUpdates SecondaryRow SecondaryRows SelectBeforeUpdate"
                                    + " SortComparator SortNatural Source Synchronize UuidGenerator ValueGenerationType Where WhereJoinTable"
                                    + " processing.CheckHQL processing.Exclude processing.Find processing.HQL"
                                    + " processing.Pattern processing.SQL"))
            .collect(Collectors.toUnmodifiableSet());

    private static final String OTHERWISE = "Map it in another way, or mark the attribute @Transient.";
    private static final String NO_HISTORY =
            "Leave it out: the tables that it adds are Hibernate's own. Write them in a migration of their own (create --empty).";
    private static final String OF_ONE_DATABASE = "Leave it out, and write it into the migration's script.";
    private static final String STATE_THE_TYPE =
            "Say what is stored with @ColumnType(Types.VARCHAR) or its like, on each attribute.";

    /** Refused, with what to write instead. */
    static final Map<String, String> REFUSED = Map.ofEntries(
            Map.entry(Hibernate.PACKAGE + "AttributeBinderType", OTHERWISE),
            Map.entry(Hibernate.PACKAGE + "Audited", NO_HISTORY),
            Map.entry(Hibernate.PACKAGE + "Audited.CollectionTable", NO_HISTORY),
            Map.entry(Hibernate.PACKAGE + "Audited.Excluded", NO_HISTORY),
            Map.entry(Hibernate.PACKAGE + "Audited.SecondaryTable", NO_HISTORY),
            Map.entry(Hibernate.PACKAGE + "Audited.SecondaryTables", NO_HISTORY),
            Map.entry(Hibernate.PACKAGE + "Audited.Table", NO_HISTORY),
            Map.entry(
                    Hibernate.PACKAGE + "Collate",
                    "State the whole type with @Column(columnDefinition = \"…\") instead."),
            Map.entry(Hibernate.PACKAGE + "CollectionIdType", "Write @CollectionIdJavaClass(idType = Long.class)."),
            Map.entry(
                    Hibernate.PACKAGE + "CollectionType",
                    "Leave it out, and register the type for all collections of its kind with @CollectionTypeRegistration."),
            Map.entry(Hibernate.PACKAGE + "DialectOverride.Check", OF_ONE_DATABASE),
            Map.entry(Hibernate.PACKAGE + "DialectOverride.Checks", OF_ONE_DATABASE),
            Map.entry(Hibernate.PACKAGE + "DialectOverride.ColumnDefault", OF_ONE_DATABASE),
            Map.entry(Hibernate.PACKAGE + "DialectOverride.ColumnDefaults", OF_ONE_DATABASE),
            Map.entry(Hibernate.PACKAGE + "DialectOverride.GeneratedColumn", OF_ONE_DATABASE),
            Map.entry(Hibernate.PACKAGE + "DialectOverride.GeneratedColumns", OF_ONE_DATABASE),
            Map.entry(Hibernate.PACKAGE + "JdbcTypeRegistration", STATE_THE_TYPE),
            Map.entry(Hibernate.PACKAGE + "JdbcTypeRegistrations", STATE_THE_TYPE),
            Map.entry(
                    Hibernate.MAP_KEY_COMPOSITE_TYPE,
                    "Register the type of the keys with @CompositeTypeRegistration: Hibernate refuses this one, too."),
            Map.entry(
                    Hibernate.PACKAGE + "Struct",
                    "Leave it out: the attributes of the embeddable become columns, on every database."),
            Map.entry(Hibernate.PACKAGE + "Temporal", NO_HISTORY),
            Map.entry(Hibernate.PACKAGE + "Temporal.Excluded", NO_HISTORY),
            Map.entry(Hibernate.PACKAGE + "Temporal.HistoryPartitioning", NO_HISTORY),
            Map.entry(Hibernate.PACKAGE + "Temporal.HistoryTable", NO_HISTORY),
            Map.entry(Hibernate.PACKAGE + "TypeBinderType", OTHERWISE),
            Map.entry(
                    Hibernate.PACKAGE + "View",
                    "Write @Subselect with a query of the view, and make the view in a migration of its own (create --empty)."));

    private Vocabulary() {}

    private static Stream<String> names(String prefix, String names) {
        return Stream.of(names.split(" ")).map(prefix::concat);
    }

    /** What to write in place of an annotation that is refused. */
    static String cureOf(String name) {
        return REFUSED.getOrDefault(name, FormerAnnotations.CURES.getOrDefault(name, OTHERWISE));
    }
}
