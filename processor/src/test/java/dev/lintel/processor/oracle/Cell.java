package dev.lintel.processor.oracle;

import dev.lintel.processor.oracle.database.H2;
import dev.lintel.processor.oracle.database.MariaDb;
import dev.lintel.processor.oracle.database.PostgreSql;
import dev.lintel.processor.oracle.database.Sqlite;
import dev.lintel.processor.oracle.database.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A column of the result: a database, and a naming strategy. Where the second strategy changes no name of a database's script,
 * it is judged on H2 alone: the other cells would judge the same script against the same names again.
 */
record Cell(TestDatabase database, Naming naming) {

    static final List<Cell> ALL = List.of(
            new Cell(new H2(), Naming.JPA),
            new Cell(new H2(), Naming.SPRING),
            new Cell(new PostgreSql(), Naming.JPA),
            new Cell(new PostgreSql(), Naming.SPRING),
            new Cell(new MariaDb(), Naming.JPA),
            new Cell(new MariaDb(), Naming.SPRING),
            new Cell(new Sqlite(), Naming.JPA),
            new Cell(new Sqlite(), Naming.SPRING));

    /** The dialects that all cells together need. */
    static List<String> dialects() {
        return ALL.stream().map(cell -> cell.database().dialect()).distinct().toList();
    }

    static List<String> titles() {
        return ALL.stream().map(Cell::title).toList();
    }

    /** The cells that a case has. */
    static Stream<Cell> of(MappingCase mapping) {
        return ALL.stream().filter(cell -> mapping.isFor(cell.database().dialect()));
    }

    /** Whether the cell has something of its own to judge. */
    boolean differs(Map<Naming, CompiledModels> compiled) {
        String dialect = database.dialect();
        return naming == Naming.JPA
                || dialect.equals("h2")
                || !compiled.get(naming)
                        .scripts(dialect)
                        .equals(compiled.get(Naming.JPA).scripts(dialect));
    }

    /** {@code h2} or {@code h2/spring}. */
    String title() {
        return naming == Naming.JPA ? database.dialect() : database.dialect() + "/" + naming.option();
    }
}
