package dev.lintel.schema.diff;

import dev.lintel.schema.NativeNumbering;
import dev.lintel.schema.Schema;
import dev.lintel.schema.StoredForm;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The difference between two schemas. It is empty exactly when their {@linkplain StoredForm stored forms} are equal: the
 * order of columns, the case of an unquoted name, or a renamed class are no difference.
 */
public final class SchemaDiff {

    private final Schema renamed;
    private final List<Change> changes;
    private final List<Unsupported> unsupported;
    private final Way way;

    /** Each kind is asked for again and again, and a first migration has thousands of changes. */
    private final Map<Class<?>, List<Change>> byKind = new ConcurrentHashMap<>();

    private final Kept kept = new Kept(this);

    SchemaDiff(Way way, Schema renamed, List<Change> changes, List<Unsupported> unsupported) {
        this.way = way;
        this.renamed = renamed;
        this.changes = List.copyOf(changes);
        this.unsupported = List.copyOf(unsupported);
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
        return new Way(after(), before(), Hints.NONE, true).diff();
    }

    /** What there is, with the classes and attributes that it comes from as they are called today. */
    public Schema before() {
        return way.before();
    }

    /** What is wanted. */
    public Schema after() {
        return way.after();
    }

    /** What there is once the renames among the changes have run; they come first. */
    public Schema renamed() {
        return renamed;
    }

    /** What has to happen, in an order that runs: see {@link ChangeOrder}. */
    public List<Change> changes() {
        return changes;
    }

    /** The changes of one kind, in that order. */
    public <C extends Change> Stream<C> changes(Class<C> kind) {
        return byKind
                .computeIfAbsent(
                        kind,
                        wanted -> changes.stream().filter(wanted::isInstance).toList())
                .stream()
                .map(kind::cast);
    }

    /** What can't be expressed yet; where there is anything, the changes are not the whole way. */
    public List<Unsupported> unsupported() {
        return unsupported;
    }

    /**
     * The same difference on one kind of database; mostly it is this one.
     *
     * @param bySequence what {@link NativeNumbering} comes to there
     */
    public SchemaDiff where(boolean bySequence) {
        return NativeNumbering.isIn(before()) || NativeNumbering.isIn(after())
                ? way.where(bySequence).diff()
                : this;
    }

    public boolean isEmpty() {
        return changes.isEmpty() && unsupported.isEmpty();
    }

    /** Whether what a change drops is kept elsewhere: every column of it that has values has been copied. */
    public boolean keeps(Change change) {
        return kept.by(change);
    }
}
