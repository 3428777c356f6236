package dev.lintel.processor.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Compiles the entities of every folder in {@code good/} with the processor, makes the database of the drafted scripts, and
 * lets Hibernate judge it. A case that is listed as pending must be refused; it is never silently wrong.
 */
class MappingOracleTest {

    private static final CaseCompiler COMPILER = new CaseCompiler(Cell.dialects());

    private static final ResultTable RESULTS = new ResultTable(Cell.titles());

    private final PendingCases pending = PendingCases.read();
    private final IntendedDifferences intended = IntendedDifferences.read();

    MappingOracleTest() throws IOException {}

    @AfterAll
    static void report() throws IOException {
        System.out.println(RESULTS);
        Files.writeString(CaseCompiler.OUTPUT.resolve("results.txt"), RESULTS.toString());
    }

    @TestFactory
    Stream<DynamicContainer> schemaIsTheOneHibernateUses() {
        // all of them, unless one is being worked on
        String chosen = System.getProperty("lintel.cases", ".*");
        return MappingCase.all().stream()
                .filter(mapping -> mapping.name().matches(chosen))
                .map(mapping -> dynamicContainer(mapping.name(), tests(mapping)));
    }

    @Test
    void listsNameCasesAndCellsThatExist() {
        List<String> cases = MappingCase.all().stream().map(MappingCase::name).toList();
        assertThat(cases).containsAll(pending.names());
        assertThat(intended.entries()).allSatisfy(entry -> {
            assertThat(cases).contains(entry.mapping());
            assertThat(Cell.titles()).contains(entry.cell());
        });
    }

    private Stream<DynamicTest> tests(MappingCase mapping) {
        Map<Naming, CompiledModels> compiled = new EnumMap<>(Naming.class);
        for (Naming naming : Naming.values()) {
            compiled.put(naming, COMPILER.compile(mapping, naming));
        }
        Stream<DynamicTest> cells = Cell.of(mapping)
                .filter(cell -> cell.differs(compiled))
                .map(cell -> {
                    CompiledModels models = compiled.get(cell.naming());
                    return dynamicTest(
                            mapping.name() + " on " + cell.title(),
                            () -> RESULTS.put(
                                    mapping.name(),
                                    cell.title(),
                                    pending.contains(mapping)
                                            ? assertRefused(mapping, models)
                                            : assertJudgedWell(mapping, cell, models)));
                });
        DynamicTest fromClassFiles = dynamicTest(
                mapping.name() + " from class files",
                () -> assertSameFromClassFiles(mapping, compiled.get(Naming.JPA)));
        return pending.contains(mapping) ? cells : Stream.concat(cells, Stream.of(fromClassFiles));
    }

    /** An entity of another jar has the schema that it had in its own build. */
    private static void assertSameFromClassFiles(MappingCase mapping, CompiledModels fromSources) throws IOException {
        CompiledModels fromClassFiles = COMPILER.processClassFiles(mapping);
        assertThat(fromClassFiles.errors()).as("errors of the processor").isEqualTo(fromSources.errors());
        assertThat(fromClassFiles.resources()).isEqualTo(fromSources.resources());
    }

    private String assertJudgedWell(MappingCase mapping, Cell cell, CompiledModels models) throws Exception {
        RESULTS.put(mapping.name(), cell.title(), "not compiled");
        assertThat(models.errors()).as("errors of the compiler").isEmpty();
        Verdict verdict = intended.applyTo(verdict(mapping, cell, models.classes()), mapping.name(), cell.title());
        RESULTS.put(mapping.name(), cell.title(), verdict.summary());
        assertThat(verdict.isClean())
                .as("%s on %s:%n%s", mapping.name(), cell.title(), verdict)
                .isTrue();
        return verdict.summary();
    }

    private static Verdict verdict(MappingCase mapping, Cell cell, Path classes) throws Exception {
        Map<String, String> settings = new HashMap<>(mapping.hibernateSettings());
        settings.putAll(cell.naming().hibernateSettings());
        URL[] path = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, MappingOracleTest.class.getClassLoader())) {
            HibernateOracle hibernate = HibernateOracle.of(classes, loader, settings);
            return new Judge(hibernate, cell.database())
                    .judge(PluginDraft.inDependencyOrder(
                            classes, loader, cell.database().dialect()));
        }
    }

    private String assertRefused(MappingCase mapping, CompiledModels models) {
        assertThat(models.errors())
                .as("%s is pending, but compiles: take it off good/pending.txt", mapping.name())
                .isNotEmpty()
                .allSatisfy(
                        error -> assertThat(error).matches("(?s)\\[\\w+\\] .*").doesNotStartWith("[Fault]"))
                .anySatisfy(error -> assertThat(error).startsWith(pending.problem(mapping)));
        return "refused";
    }
}
