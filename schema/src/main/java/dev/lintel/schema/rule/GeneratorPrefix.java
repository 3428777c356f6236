package dev.lintel.schema.rule;

import dev.lintel.schema.Sequence;
import dev.lintel.schema.Table;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;

/** A sequence, and the table of a table generator, carries its plugin's prefix. */
final class GeneratorPrefix implements Rule {

    @Override
    public List<Problem> check(OwnedSchema plugin, Neighbours neighbours, Places places) {
        List<Problem> problems = new ArrayList<>();
        for (Sequence sequence : plugin.schema().sequences()) {
            Subject subject = Subject.sequence(sequence.name());
            PrefixedName.check(
                            ProblemKind.GENERATOR_PREFIX,
                            "sequence",
                            sequence.name(),
                            subject,
                            plugin.plugin(),
                            neighbours,
                            places)
                    .ifPresent(problems::add);
        }
        for (Table table : plugin.schema().tables()) {
            if (table.entity() == null) {
                PrefixedName.check(
                                ProblemKind.GENERATOR_PREFIX,
                                "generator's table",
                                table.name(),
                                Subject.table(table.name()),
                                plugin.plugin(),
                                neighbours,
                                places)
                        .ifPresent(problems::add);
            }
        }
        return problems;
    }
}
