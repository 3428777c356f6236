package dev.lintel.processor.reading;

/** The annotations of Jakarta Persistence 3.2 that are read, by qualified name. */
final class Jpa {

    static final String PACKAGE = "jakarta.persistence.";

    static final String ACCESS = PACKAGE + "Access";
    static final String BASIC = PACKAGE + "Basic";
    static final String COLUMN = PACKAGE + "Column";
    static final String EMBEDDED_ID = PACKAGE + "EmbeddedId";
    static final String ENTITY = PACKAGE + "Entity";
    static final String ENUMERATED = PACKAGE + "Enumerated";
    static final String GENERATED_VALUE = PACKAGE + "GeneratedValue";
    static final String ID = PACKAGE + "Id";
    static final String ID_CLASS = PACKAGE + "IdClass";
    static final String JOIN_COLUMN = PACKAGE + "JoinColumn";
    static final String JOIN_COLUMNS = PACKAGE + "JoinColumns";
    static final String LOB = PACKAGE + "Lob";
    static final String MANY_TO_MANY = PACKAGE + "ManyToMany";
    static final String MANY_TO_ONE = PACKAGE + "ManyToOne";
    static final String MAPPED_SUPERCLASS = PACKAGE + "MappedSuperclass";
    static final String ONE_TO_MANY = PACKAGE + "OneToMany";
    static final String ONE_TO_ONE = PACKAGE + "OneToOne";
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
