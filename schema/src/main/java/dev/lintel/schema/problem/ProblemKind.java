package dev.lintel.schema.problem;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;

/**
 * Every problem that Lintel knows, with the sentence that opens its page {@code docs/problems/<readable name>.md}. A test
 * holds the pages and the fixtures to this list.
 */
public enum ProblemKind {
    // ownership, in the compiler
    PLUGIN_NAME("A plugin's name is not one that can become a prefix, a folder and a table."),
    PLUGIN_PREFIX("A plugin asks for a prefix that is neither its own name nor empty."),
    DUPLICATE_PLUGIN("Two packages state the facts of one plugin."),
    TABLE_PREFIX("A table's name lacks its plugin's prefix, or carries another plugin's."),
    MISSING_TABLE("A model leaves its table's name to the default, which lacks the plugin's prefix."),
    GENERATOR_PREFIX("A sequence or a generator's table lacks its plugin's prefix."),
    TYPE_PREFIX("An enum that the database knows by name lacks its plugin's prefix."),
    CONSTRAINT_PREFIX("The name of an index or a constraint lacks its plugin's prefix."),
    FOREIGN_TABLE("A mapping would change a table that another plugin owns."),
    DUPLICATE_TABLE("Two models claim one table."),
    DUPLICATE_COLUMN("Two attributes of one model claim one column, and disagree on it."),
    NAME_COLLISION("Two names of one plugin are the same to a database."),
    IDENTIFIER("A name has characters that can't be used in every database, or is reserved by one."),
    NAME_TOO_LONG("A name is longer than 63 bytes with its prefix."),
    MODEL_NOT_ENTITY("A class is a model but no JPA entity."),
    LATE_MODEL("A model was generated after its plugin's registry had been written."),
    ENTITY_NOT_MODEL("An entity in a plugin's package belongs to nobody."),

    // between plugins, in the compiler
    UNDECLARED_DEPENDENCY("An entity refers to an entity of a plugin that its own plugin does not depend on."),
    UNOWNED_REFERENCE("An entity refers to an entity that belongs to no plugin."),
    CORE_DEPENDENCY("The core refers to a plugin."),
    DEPENDENCY_CYCLE("Plugins depend on each other in a circle."),
    DEPENDENCY_HISTORY("The history of a plugin that this one refers to can't be found on the class path."),

    // mapping, in the compiler
    UNSUPPORTED_MAPPING("A mapping that Lintel can't turn into a schema yet."),
    MISSING_ID("An entity has no identifier."),
    UNKNOWN_COLUMN("An index or a constraint names a column that its table does not have."),
    INVALID_MAPPING("Annotations contradict each other or the type they stand on."),
    AUDIT_TABLES("An entity's history is kept in tables of Envers, which no draft makes."),

    // what a database can't have
    KEY_TOO_LONG("An index or a key is longer than a database allows."),
    ROW_TOO_LONG("A table's rows can be longer than a database allows."),
    MISSING_TYPE("A column's type is one that a database does not have."),
    DELETE_ACTION("A foreign key does on delete what a database can't do."),

    // the way from the snapshot to the models, in the compiler
    RENAMED_FROM("A @RenamedFrom names something that the history does not know, or that is still there."),
    BACKFILL("A @Backfill stands on something that is not one column."),
    STALE_HINT("A @RenamedFrom or a @Backfill has done its work."),
    AMBIGUOUS_RENAME("Something goes and something like it comes, and nothing says whether it is the same."),
    MISSING_VALUE("A column must have a value, and nothing says what the rows that exist get."),
    ENUM_POSITION("The constants of an enum that is stored by position have moved."),
    ENUM_CONSTANT_REMOVED("A constant is gone from an enum that is stored by name."),
    ENUM_CONSTANT_TOO_LONG("A constant is longer than the column that stores its name."),
    DISCRIMINATOR_CHANGED("Rows may be of a class that goes by another value now, or is gone."),
    GENERATOR_INCREMENT("A sequence moves by another number than before."),
    VALUE_CONVERSION("An attribute is to hold another kind of values, which nobody can make of those it has."),
    REFERENCE_TARGET("A reference leads to another table, where the same keys mean other rows."),
    PRIMARY_KEY_CHANGED("A table's primary key is made of other columns."),
    NUMBERED_COLUMN("The database is to number a column that it did not number before."),
    FOREIGN_KEY_DROPPED("A column goes on holding references, and its foreign key goes."),
    SHORT_KEY("A new table numbers its rows with a type that may run out of numbers."),
    WIDE_INDEX("A new index has more than three columns."),

    // what a migration does to those who work on the database while it runs, in the compiler
    RENAME_IN_USE("A migration takes a name away that the old build still uses."),
    REQUIRED_COLUMN("A new column must have a value, which the old build does not give it."),
    NULLS_ALLOWED("A column may be null from now on, and the old build does not expect that."),
    UNIQUE_ADDED("Columns become unique, and the old build may go on writing duplicates."),
    TABLE_REWRITE("A table is written anew because a column gets another type."),
    FILL_IN_ONE_STEP("One statement updates all rows of a table."),
    DEFAULT_CHANGED("A column gets another default, or none, and the old build may leave the column out."),
    DISCRIMINATOR_ADDED("A table becomes that of several classes, and the old build does not say of which a row is."),
    ENUM_REWRITE("A table is written anew because the list of an enum's constants changes other than at its end."),
    TABLE_COPY("A table is written anew for a new check, or because its primary key goes."),
    FOREIGN_KEY_ADDED("A table is written anew for a new foreign key."),
    SEVERAL_TABLES_LOCKED("One transaction locks several tables for the foreign keys of a new or dropped table."),
    VOLATILE_DEFAULT("A table is written anew for a default that is worked out for each row."),
    GENERATED_COLUMN_ADDED("A table is written anew for a column that the database works out and stores."),

    // drafts and history
    OPTION("An option has a value that means nothing."),
    HISTORY_FORMAT("A plugin's history file can't be read as one."),
    SNAPSHOT_FORMAT("A plugin's snapshot can't be read as one."),
    MISSING_SNAPSHOT("A plugin has a history but no snapshot of the schema it leads to."),
    DESCRIPTOR_FORMAT("What the compiler wrote about a plugin can't be read as that."),
    SNAPSHOT_MISMATCH("A plugin's snapshot is not the one that its newest migration was created with."),
    EDITED_SCRIPT("A script is not the one that the history records."),
    MISSING_SCRIPT("A script that the history records is not there."),
    MODEL_MOVED("The models have moved past the history in a way that Lintel can't draft."),
    DRIFT("The models have moved past the committed history, where that is not allowed."),
    DATA_LOSS("A migration takes data from the database, or may."),
    INPUT("A file is there but can't be read."),
    OUTPUT("A file can't be written."),
    FAULT("Lintel itself failed."),
    NO_DRAFT("There is nothing to create: the plugin has no draft."),
    STALE_DRAFT("A draft was made against another history than the plugin has now."),
    REBASE("Two branches of a history can't be put in a row."),
    UNKNOWN_VERSION("A plugin's history does not have such a version."),
    MISSING_DIALECT("A plugin's history has no scripts for a database that drafts are written for."),
    MESSAGE("The message of a migration can't become a part of a file's name."),

    // at run time
    UNCOMMITTED_DRAFT("A plugin's models have moved past its committed history."),
    NO_HISTORY("A plugin's jar has models but no history."),
    BROKEN_REGISTRY("A plugin's registry can't be loaded."),
    DUPLICATE_REGISTRY("Two registries carry one plugin's name."),
    DUPLICATE_OWNER("Two plugins own one table."),
    MISSING_PLUGIN("A plugin needs another that is not there."),
    DISABLED_PLUGIN("A plugin needs another that is disabled."),
    UNMET_PIN("A migration needs a version of another plugin that does not exist."),
    UNSUPPORTED_DATABASE("The database is of a kind that a plugin has no scripts for."),
    DATABASE_UNREACHABLE("The database can't be reached."),
    UNKNOWN_SCHEMA("A schema that is to be migrated is not there."),
    LOCK_TIMEOUT("Another process is migrating the database, and does not finish."),
    BELOW_FLOOR("A database is older than the version from which a plugin's history goes on."),
    DATABASE_AHEAD("The database has migrations that this build does not have."),
    REMOVED_PLUGIN("The database has a plugin that is not there any more."),
    APPLIED_MIGRATION_CHANGED("A migration is not the one that was applied."),
    FAILED_MIGRATION("A migration failed and was left half done."),
    MIGRATION_FAILED("The database refused a statement of a migration."),
    HALF_APPLIED("A migration stopped halfway, and what is left to do can't be told."),
    DATA_IN_THE_WAY("Rows in the database stand in the way of a migration."),
    LOST_LOCK("The lock over the run was lost while the run went on."),
    POOLED_SESSION("A proxy hands the statements of one connection to several sessions of the database."),
    SCRIPT_FORMAT("A migration's script can't be read as one."),
    PINNED_MIGRATION("A migration that is to be undone is needed by one that stays."),
    MISSING_UNDO("Nobody knows what would undo a migration."),
    LOSSY_UNDO("Undoing a migration loses data, or can't bring everything back."),
    BACKUP_TOOL("A server is backed up and restored by a tool of its own."),
    BACKUP_FORMAT("A file is not a backup that the database can take back."),
    DATABASE_NOT_EMPTY("A backup would replace all that a database has."),
    UNKNOWN_PLUGIN("No plugin has that name."),
    SCHEMA_DRIFT("The database is not what a plugin's migrations make."),
    ALREADY_RECORDED("The database has records of a plugin already."),
    UNRECORDED_PIN("A migration that is to be recorded needs one of another plugin that is not recorded."),
    STILL_REFERENCED("What is to be uninstalled is needed by something that stays.");

    private final String meaning;
    private final String readableName;

    ProblemKind(String meaning) {
        this.meaning = meaning;
        this.readableName = Arrays.stream(name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(joining());
    }

    /** The name in messages and of the documentation page, for example {@code TablePrefix}. */
    public String readableName() {
        return readableName;
    }

    /** One sentence that says what the problem is. */
    public String meaning() {
        return meaning;
    }
}
