package dev.lintel.schema.diff;

import dev.lintel.schema.Identifier;
import java.util.List;

/**
 * Which rows of a table are meant: those of some classes of a hierarchy. All of them, where nothing is said.
 *
 * @param discriminator the column that tells the class; {@code null} if the tables do
 * @param literals what the column has in these rows
 * @param in tables of which one has a part of each of these rows; empty if that does not matter
 * @param notIn tables that have no part of them
 */
public record ClassRows(
        Identifier discriminator, List<String> literals, List<Change.Link> in, List<Change.Link> notIn) {

    static final ClassRows ALL = new ClassRows(null, List.of(), List.of(), List.of());

    public ClassRows {
        literals = List.copyOf(literals);
        in = List.copyOf(in);
        notIn = List.copyOf(notIn);
    }

    public boolean isAll() {
        return discriminator == null && in.isEmpty() && notIn.isEmpty();
    }
}
