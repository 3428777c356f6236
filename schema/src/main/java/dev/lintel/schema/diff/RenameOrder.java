package dev.lintel.schema.diff;

import dev.lintel.schema.Identifier;
import dev.lintel.schema.naming.DerivedNames;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The order in which names change hands: one is free before another takes it, and who exchange theirs go by a third one. */
final class RenameOrder {

    /** Behind a name that stands aside while two exchange theirs. */
    private static final String ASIDE = "_x";

    record Move(Identifier from, Identifier to) {}

    private RenameOrder() {}

    /** @param rename called with two names for each step, in an order that runs */
    static void inOrder(List<Move> moves, BiConsumer<Identifier, Identifier> rename) {
        List<Move> waiting = new ArrayList<>(moves);
        while (!waiting.isEmpty()) {
            Move next = waiting.stream()
                    .filter(move -> waiting.stream()
                            .noneMatch(other -> other != move && other.from().sameAs(move.to())))
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                Move first = waiting.remove(0);
                Identifier aside = aside(first.from());
                rename.accept(first.from(), aside);
                waiting.add(new Move(aside, first.to()));
            } else {
                waiting.remove(next);
                rename.accept(next.from(), next.to());
            }
        }
    }

    /** The name by which something stands aside; it is no longer than a name may be. */
    static Identifier aside(Identifier name) {
        int longest = DerivedNames.MAX_BYTES - ASIDE.length();
        String start = name.text().length() > longest ? name.text().substring(0, longest) : name.text();
        return new Identifier(start + ASIDE, name.quoted());
    }
}
