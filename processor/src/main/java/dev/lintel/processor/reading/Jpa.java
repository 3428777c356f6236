package dev.lintel.processor.reading;

/** The annotations of Jakarta Persistence 3.2 that are read, by qualified name. */
final class Jpa {

    static final String PACKAGE = "jakarta.persistence.";

    static final String ACCESS = PACKAGE + "Access";
    static final String ASSOCIATION_OVERRIDE = PACKAGE + "AssociationOverride";
    static final String ASSOCIATION_OVERRIDES = PACKAGE + "AssociationOverrides";
    static final String ATTRIBUTE_OVERRIDE = PACKAGE + "AttributeOverride";
    static final String ATTRIBUTE_OVERRIDES = PACKAGE + "AttributeOverrides";
    static final String BASIC = PACKAGE + "Basic";
    static final String COLLECTION_TABLE = PACKAGE + "CollectionTable";
    static final String COLUMN = PACKAGE + "Column";
    static final String CONVERT = PACKAGE + "Convert";
    static final String CONVERTER = PACKAGE + "Converter";
    static final String CONVERTS = PACKAGE + "Converts";
    static final String DISCRIMINATOR_COLUMN = PACKAGE + "DiscriminatorColumn";
    static final String DISCRIMINATOR_VALUE = PACKAGE + "DiscriminatorValue";
    static final String ELEMENT_COLLECTION = PACKAGE + "ElementCollection";
    static final String EMBEDDABLE = PACKAGE + "Embeddable";
    static final String EMBEDDED = PACKAGE + "Embedded";
    static final String EMBEDDED_ID = PACKAGE + "EmbeddedId";
    static final String ENTITY = PACKAGE + "Entity";
    static final String ENUMERATED = PACKAGE + "Enumerated";
    static final String ENUMERATED_VALUE = PACKAGE + "EnumeratedValue";
    static final String GENERATED_VALUE = PACKAGE + "GeneratedValue";
    static final String ID = PACKAGE + "Id";
    static final String ID_CLASS = PACKAGE + "IdClass";
    static final String INHERITANCE = PACKAGE + "Inheritance";
    static final String JOIN_COLUMN = PACKAGE + "JoinColumn";
    static final String JOIN_COLUMNS = PACKAGE + "JoinColumns";
    static final String JOIN_TABLE = PACKAGE + "JoinTable";
    static final String LOB = PACKAGE + "Lob";
    static final String MANY_TO_MANY = PACKAGE + "ManyToMany";
    static final String MANY_TO_ONE = PACKAGE + "ManyToOne";
    static final String MAPPED_SUPERCLASS = PACKAGE + "MappedSuperclass";
    static final String MAPS_ID = PACKAGE + "MapsId";
    static final String MAP_KEY = PACKAGE + "MapKey";
    static final String MAP_KEY_CLASS = PACKAGE + "MapKeyClass";
    static final String MAP_KEY_COLUMN = PACKAGE + "MapKeyColumn";
    static final String MAP_KEY_ENUMERATED = PACKAGE + "MapKeyEnumerated";
    static final String MAP_KEY_JOIN_COLUMN = PACKAGE + "MapKeyJoinColumn";
    static final String MAP_KEY_JOIN_COLUMNS = PACKAGE + "MapKeyJoinColumns";
    static final String MAP_KEY_TEMPORAL = PACKAGE + "MapKeyTemporal";
    static final String ONE_TO_MANY = PACKAGE + "OneToMany";
    static final String ONE_TO_ONE = PACKAGE + "OneToOne";
    static final String ORDER_COLUMN = PACKAGE + "OrderColumn";
    static final String PRIMARY_KEY_JOIN_COLUMN = PACKAGE + "PrimaryKeyJoinColumn";
    static final String PRIMARY_KEY_JOIN_COLUMNS = PACKAGE + "PrimaryKeyJoinColumns";
    static final String SECONDARY_TABLE = PACKAGE + "SecondaryTable";
    static final String SECONDARY_TABLES = PACKAGE + "SecondaryTables";
    static final String SEQUENCE_GENERATOR = PACKAGE + "SequenceGenerator";
    static final String SEQUENCE_GENERATORS = PACKAGE + "SequenceGenerators";
    static final String TABLE = PACKAGE + "Table";
    static final String TABLE_GENERATOR = PACKAGE + "TableGenerator";
    static final String TABLE_GENERATORS = PACKAGE + "TableGenerators";
    static final String TEMPORAL = PACKAGE + "Temporal";
    static final String TRANSIENT = PACKAGE + "Transient";
    static final String VERSION = PACKAGE + "Version";

    private Jpa() {}
}
