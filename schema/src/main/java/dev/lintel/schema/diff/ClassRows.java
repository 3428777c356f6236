package dev.lintel.schema.diff;

import dev.lintel.schema.Identifier;
import java.util.List;

/**
 * Which rows of a table are meant: those of some classes of a hierarchy, or those that have nothing but what goes. All of
 * them, where nothing is said.
 *
 * @param discriminator the column that tells the class; {@code null} if the tables do
 * @param literals what the column has in these rows
 * @param in tables of which one has a part of each of these rows; empty if that does not matter
 * @param notIn tables that have no part of them
 * @param nothingIn columns in which they have no value
 * @param somethingIn columns of which one has a value in each of these rows; empty if that does not matter
 */
public record ClassRows(
        Identifier discriminator,
        List<String> literals,
        List<Change.Link> in,
        List<Change.Link> notIn,
        List<Identifier> nothingIn,
        List<Identifier> somethingIn) {

    static final ClassRows ALL = new ClassRows(null, List.of(), List.of(), List.of());

    public ClassRows {
        literals = List.copyOf(literals);
        in = List.copyOf(in);
        notIn = List.copyOf(notIn);
        nothingIn = List.copyOf(nothingIn);
        somethingIn = List.copyOf(somethingIn);
    }

    /** Rows that tables or a discriminator tell from others. */
    ClassRows(Identifier discriminator, List<String> literals, List<Change.Link> in, List<Change.Link> notIn) {
        this(discriminator, literals, in, notIn, List.of(), List.of());
    }

    /** Rows that have no value but in some columns. */
    static ClassRows with(List<Identifier> something, List<Identifier> nothing) {
        return new ClassRows(null, List.of(), List.of(), List.of(), nothing, something);
    }

    public boolean isAll() {
        return discriminator == null && in.isEmpty() && notIn.isEmpty() && nothingIn.isEmpty() && somethingIn.isEmpty();
    }
}
