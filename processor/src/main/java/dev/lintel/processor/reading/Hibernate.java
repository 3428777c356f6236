package dev.lintel.processor.reading;

/** The annotations of Hibernate 7 that are read, by qualified name: a user's class path need not have them. */
final class Hibernate {

    static final String PACKAGE = "org.hibernate.annotations.";

    static final String ANY = PACKAGE + "Any";
    static final String ANY_DISCRIMINATOR = PACKAGE + "AnyDiscriminator";
    static final String ANY_KEY_JAVA_CLASS = PACKAGE + "AnyKeyJavaClass";
    static final String ANY_KEY_JAVA_TYPE = PACKAGE + "AnyKeyJavaType";
    static final String ANY_KEY_JDBC_TYPE = PACKAGE + "AnyKeyJdbcType";
    static final String ANY_KEY_JDBC_TYPE_CODE = PACKAGE + "AnyKeyJdbcTypeCode";
    static final String ARRAY = PACKAGE + "Array";
    static final String CHECK = PACKAGE + "Check";
    static final String CHECKS = PACKAGE + "Checks";
    static final String COLLECTION_ID = PACKAGE + "CollectionId";
    static final String COLLECTION_ID_JAVA_CLASS = PACKAGE + "CollectionIdJavaClass";
    static final String COLLECTION_ID_JAVA_TYPE = PACKAGE + "CollectionIdJavaType";
    static final String COLLECTION_ID_JDBC_TYPE = PACKAGE + "CollectionIdJdbcType";
    static final String COLLECTION_ID_JDBC_TYPE_CODE = PACKAGE + "CollectionIdJdbcTypeCode";
    static final String COLUMN_DEFAULT = PACKAGE + "ColumnDefault";
    static final String COMMENT = PACKAGE + "Comment";
    static final String COMMENTS = PACKAGE + "Comments";
    static final String COMPOSITE_TYPE = PACKAGE + "CompositeType";
    static final String COMPOSITE_TYPE_REGISTRATION = PACKAGE + "CompositeTypeRegistration";
    static final String COMPOSITE_TYPE_REGISTRATIONS = PACKAGE + "CompositeTypeRegistrations";
    static final String CONVERTER_REGISTRATION = PACKAGE + "ConverterRegistration";
    static final String CONVERTER_REGISTRATIONS = PACKAGE + "ConverterRegistrations";
    static final String CREATION_TIMESTAMP = PACKAGE + "CreationTimestamp";
    static final String CURRENT_TIMESTAMP = PACKAGE + "CurrentTimestamp";
    static final String DISCRIMINATOR_FORMULA = PACKAGE + "DiscriminatorFormula";
    static final String EMBEDDED_COLUMN_NAMING = PACKAGE + "EmbeddedColumnNaming";
    static final String EMBEDDED_TABLE = PACKAGE + "EmbeddedTable";
    static final String FORMULA = PACKAGE + "Formula";
    static final String FRACTIONAL_SECONDS = PACKAGE + "FractionalSeconds";
    static final String GENERATED_COLUMN = PACKAGE + "GeneratedColumn";
    static final String GENERIC_GENERATOR = PACKAGE + "GenericGenerator";
    static final String GENERIC_GENERATORS = PACKAGE + "GenericGenerators";
    static final String ID_GENERATOR_TYPE = PACKAGE + "IdGeneratorType";
    static final String JAVA_TYPE = PACKAGE + "JavaType";
    static final String JAVA_TYPE_REGISTRATION = PACKAGE + "JavaTypeRegistration";
    static final String JAVA_TYPE_REGISTRATIONS = PACKAGE + "JavaTypeRegistrations";
    static final String JDBC_TYPE = PACKAGE + "JdbcType";
    static final String JDBC_TYPE_CODE = PACKAGE + "JdbcTypeCode";
    static final String JDBC_TYPE_REGISTRATION = PACKAGE + "JdbcTypeRegistration";
    static final String JDBC_TYPE_REGISTRATIONS = PACKAGE + "JdbcTypeRegistrations";
    static final String JOIN_COLUMNS_OR_FORMULAS = PACKAGE + "JoinColumnsOrFormulas";
    static final String JOIN_COLUMN_OR_FORMULA = PACKAGE + "JoinColumnOrFormula";
    static final String JOIN_FORMULA = PACKAGE + "JoinFormula";
    static final String LIST_INDEX_BASE = PACKAGE + "ListIndexBase";
    static final String LIST_INDEX_JAVA_TYPE = PACKAGE + "ListIndexJavaType";
    static final String LIST_INDEX_JDBC_TYPE = PACKAGE + "ListIndexJdbcType";
    static final String LIST_INDEX_JDBC_TYPE_CODE = PACKAGE + "ListIndexJdbcTypeCode";
    static final String MANY_TO_ANY = PACKAGE + "ManyToAny";
    static final String MAP_KEY_COMPOSITE_TYPE = PACKAGE + "MapKeyCompositeType";
    static final String MAP_KEY_JAVA_TYPE = PACKAGE + "MapKeyJavaType";
    static final String MAP_KEY_JDBC_TYPE = PACKAGE + "MapKeyJdbcType";
    static final String MAP_KEY_JDBC_TYPE_CODE = PACKAGE + "MapKeyJdbcTypeCode";
    static final String MAP_KEY_TYPE = PACKAGE + "MapKeyType";
    static final String NATIONALIZED = PACKAGE + "Nationalized";
    static final String NATIVE_GENERATOR = PACKAGE + "NativeGenerator";
    static final String NATURAL_ID = PACKAGE + "NaturalId";
    static final String NOT_FOUND = PACKAGE + "NotFound";
    static final String ON_DELETE = PACKAGE + "OnDelete";
    static final String PARENT = PACKAGE + "Parent";
    static final String PARTITION_KEY = PACKAGE + "PartitionKey";
    static final String PROPERTY_REF = PACKAGE + "PropertyRef";
    static final String SOFT_DELETE = PACKAGE + "SoftDelete";
    static final String STRUCT = PACKAGE + "Struct";
    static final String SUBSELECT = PACKAGE + "Subselect";
    static final String TARGET_EMBEDDABLE = PACKAGE + "TargetEmbeddable";
    static final String TENANT_ID = PACKAGE + "TenantId";
    static final String TIME_ZONE_COLUMN = PACKAGE + "TimeZoneColumn";
    static final String TIME_ZONE_STORAGE = PACKAGE + "TimeZoneStorage";
    static final String TYPE = PACKAGE + "Type";
    static final String TYPE_REGISTRATION = PACKAGE + "TypeRegistration";
    static final String TYPE_REGISTRATIONS = PACKAGE + "TypeRegistrations";
    static final String UPDATE_TIMESTAMP = PACKAGE + "UpdateTimestamp";

    private Hibernate() {}
}
