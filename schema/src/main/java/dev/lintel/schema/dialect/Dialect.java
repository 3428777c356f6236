package dev.lintel.schema.dialect;

import dev.lintel.schema.CheckConstraint;
import dev.lintel.schema.Column;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.diff.SchemaDiff;
import java.util.List;
import java.util.Optional;

/** One kind of database, and what it answers when it is asked how something is said in its SQL. */
public interface Dialect {

    /** Its name in options and of the folder of its scripts: {@code h2}, {@code postgresql}. */
    String id();

    /**
     * A name as a statement writes it. It is quoted where the author asked for that, and where the word is reserved; then
     * its case is the one that the author wrote.
     */
    String quote(Identifier name);

    /** A text as a literal. */
    String literal(String text);

    /** The type of a column, the one that Hibernate's dialect of this database declares. */
    String type(ColumnType type);

    /** Whether Hibernate's {@code native} numbers rows by a sequence here; else the database numbers a column. */
    default boolean numbersBySequence() {
        return false;
    }

    /** The condition that a column of this database needs so that it holds only what its type means; see {@link ColumnType#values()}. */
    Optional<String> check(Column column);

    /** A check's condition; a column in it that stands in backquotes is quoted as the database does. */
    default String condition(CheckConstraint check) {
        return Conditions.of(check, this);
    }

    /** What a difference brings that this database can't have; empty if nothing stands against it. */
    List<Refusal> refusals(SchemaDiff diff);

    /** The statements that carry out a difference, in their order, without a semicolon at their end. */
    List<String> statements(SchemaDiff diff);

    /**
     * The statements that carry out a difference while others read and write the tables that exist; they run one by one,
     * outside of a transaction. The plain ones where the database knows no other.
     */
    default List<String> onlineStatements(SchemaDiff diff) {
        return statements(diff);
    }

    /** Whether a database in use is spared by {@linkplain #onlineStatements other statements} than the plain ones. */
    default boolean hasOnlineStatements() {
        return false;
    }
}
