package dev.lintel.schema.diff;

import dev.lintel.schema.Schema;
import dev.lintel.schema.StoredForm;
import java.util.List;
import java.util.Objects;

/**
 * The difference between two schemas. It is empty exactly when their {@linkplain StoredForm stored forms} are equal: the
 * order of columns, the case of an unquoted name, or a renamed class are no difference.
 *
 * @param before what there is, with the classes and attributes that it comes from as they are called today
 * @param after what is wanted
 * @param renamed what there is once the renames among the changes have run; they come first
 * @param changes what has to happen, in an order that runs: see {@link ChangeOrder}
 * @param unsupported what can't be expressed yet; where there is anything, the changes are not the whole way
 */
public record SchemaDiff(
        Schema before, Schema after, Schema renamed, List<Change> changes, List<Unsupported> unsupported) {

    public SchemaDiff {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(renamed, "renamed");
        changes = List.copyOf(changes);
        unsupported = List.copyOf(unsupported);
    }

    /** What turns one schema into the other, with nothing but what they say themselves. */
    public static SchemaDiff between(Schema before, Schema after) {
        return between(before, after, Hints.NONE);
    }

    /** What turns one schema into the other. */
    public static SchemaDiff between(Schema before, Schema after, Hints hints) {
        return new Way(before, after, hints, false).diff();
    }

    /**
     * What takes this back. Where it drops what must have a value, the value is lost: the rows get a neutral one then. It
     * needs no hints, because {@link #before()} goes by the names of today's classes and attributes.
     */
    public SchemaDiff undo() {
        return new Way(after, before, Hints.NONE, true).diff();
    }

    public boolean isEmpty() {
        return changes.isEmpty() && unsupported.isEmpty();
    }

    /** Whether what a change drops is kept elsewhere: every column of it that has values has been copied. */
    public boolean keeps(Change change) {
        return new Kept(this).by(change);
    }
}
