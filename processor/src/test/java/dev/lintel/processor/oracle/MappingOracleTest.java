package dev.lintel.processor.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.lintel.processor.oracle.database.H2;
import dev.lintel.processor.oracle.database.PostgreSql;
import dev.lintel.processor.oracle.database.TestDatabase;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Compiles the entities of every folder in {@code good/} with the processor, makes the database of the drafted scripts, and
 * lets Hibernate judge it. A case that is listed as pending must be refused; it is never silently wrong.
 */
class MappingOracleTest {

    private static final List<TestDatabase> DATABASES = List.of(new H2(), new PostgreSql());

    private static final CaseCompiler COMPILER =
            new CaseCompiler(DATABASES.stream().map(TestDatabase::dialect).toList());

    private static final ResultTable RESULTS = new ResultTable(Arrays.stream(Naming.values())
            .flatMap(naming -> DATABASES.stream().map(database -> cell(database, naming)))
            .toList());

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
        return MappingCase.all().stream()
                .map(mapping -> dynamicContainer(
                        mapping.name(), Arrays.stream(Naming.values()).flatMap(naming -> tests(mapping, naming))));
    }

    @Test
    void listsNameCasesThatExist() {
        List<String> cases = MappingCase.all().stream().map(MappingCase::name).toList();
        assertThat(cases).containsAll(pending.names());
        assertThat(cases)
                .containsAll(intended.entries().stream()
                        .map(IntendedDifferences.Entry::mapping)
                        .toList());
    }

    private Stream<? extends DynamicNode> tests(MappingCase mapping, Naming naming) {
        CompiledModels models = COMPILER.compile(mapping, naming);
        if (pending.contains(mapping)) {
            return Stream.of(
                    dynamicTest("is refused, " + naming.option(), () -> assertRefused(mapping, naming, models)));
        }
        return DATABASES.stream().map(database -> test(mapping, naming, models, database));
    }

    private DynamicTest test(MappingCase mapping, Naming naming, CompiledModels models, TestDatabase database) {
        String cell = cell(database, naming);
        return dynamicTest(cell, () -> {
            if (!models.errors().isEmpty()) {
                RESULTS.put(mapping.name(), cell, "not compiled");
            }
            assertThat(models.errors()).as("errors of the compiler").isEmpty();
            Verdict verdict =
                    intended.applyTo(verdict(mapping, naming, models.classes(), database), mapping.name(), cell);
            RESULTS.put(mapping.name(), cell, verdict.summary());
            assertThat(verdict.isClean())
                    .as("%s on %s:%n%s", mapping.name(), cell, verdict)
                    .isTrue();
        });
    }

    private static Verdict verdict(MappingCase mapping, Naming naming, Path classes, TestDatabase database)
            throws Exception {
        Map<String, String> settings = new HashMap<>(mapping.hibernateSettings());
        settings.putAll(naming.hibernateSettings());
        URL[] path = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, MappingOracleTest.class.getClassLoader())) {
            HibernateOracle hibernate = HibernateOracle.of(classes, loader, settings);
            return new Judge(hibernate, database)
                    .judge(PluginDraft.inDependencyOrder(classes, loader, database.dialect()));
        }
    }

    private void assertRefused(MappingCase mapping, Naming naming, CompiledModels models) {
        DATABASES.forEach(database -> RESULTS.put(mapping.name(), cell(database, naming), "refused"));
        assertThat(models.errors())
                .as("pending, but compiles: take it off good/pending.txt")
                .isNotEmpty()
                .allSatisfy(
                        error -> assertThat(error).matches("(?s)\\[\\w+\\] .*").doesNotStartWith("[Fault]"));
    }

    private static String cell(TestDatabase database, Naming naming) {
        return naming == Naming.JPA ? database.dialect() : database.dialect() + "/" + naming.option();
    }
}
