package dev.lintel.processor.guest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.compiling.Compile;
import dev.lintel.processor.compiling.Compiled;
import dev.lintel.processor.compiling.Compiler;
import dev.lintel.processor.compiling.FileTree;
import dev.lintel.processor.compiling.Model;
import dev.lintel.processor.compiling.SameFiles;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What models are made of may be compiled without them: an embeddable, a mapped superclass, a converter. Their schema is the one
 * that a compilation of everything gives, never the one of before.
 */
class SharedClassesTest {

    private static final String DRAFT = "META-INF/lintel/tasks/draft/h2/V1__draft.sql";

    private static final String CONVERTER = """
            package tasks;

            @jakarta.persistence.Converter(autoApply = true)
            class Codes implements jakarta.persistence.AttributeConverter<java.util.UUID, Long> {
                public Long convertToDatabaseColumn(java.util.UUID code) { return null; }
                public java.util.UUID convertToEntityAttribute(Long code) { return null; }
            }
            """;

    @TempDir
    Path work;

    private FileTree sources;

    @BeforeEach
    void writeModels() {
        sources = new FileTree(work.resolve("sources"));
        embeddable("Place", "", "String city;");
        superclass("String remark;");
        new Model("tasks", "Task", "Place place; java.util.UUID code;").in(sources);
        sources.write("tasks/Note.java", """
                package tasks;

                @dev.lintel.PluginModel(plugin = "tasks")
                @jakarta.persistence.Entity
                @jakarta.persistence.Table(name = "tasks_note")
                class Note extends Base {}
                """);
    }

    @ParameterizedTest
    @EnumSource
    void aChangedEmbeddableAloneChangesItsModels(Compiler compiler) {
        compile(compiler, sources.sources()).orFail();
        embeddable("Place", "", "String city; int number;");

        assertSameAsAll(compiler, "Place", "number integer");
    }

    @ParameterizedTest
    @EnumSource
    void aChangedSuperclassAloneChangesItsModels(Compiler compiler) {
        compile(compiler, sources.sources()).orFail();
        superclass("String remark; boolean open;");

        assertSameAsAll(compiler, "Base", "open boolean");
    }

    @ParameterizedTest
    @EnumSource
    void aNewConverterAloneAppliesByItself(Compiler compiler) {
        compile(compiler, sources.sources()).orFail();
        sources.write("tasks/Codes.java", CONVERTER);

        assertSameAsAll(compiler, "Codes", "code bigint");
    }

    @ParameterizedTest
    @EnumSource
    void aSubclassOfAnEmbeddableIsSeenWhereverItIsCompiled(Compiler compiler) {
        compile(compiler, sources.sources()).orFail();
        embeddable("Site", "extends Place", "String street;");

        assertRefused(compile(compiler, List.of(path("Site"))), "'Site'");
    }

    @ParameterizedTest
    @EnumSource
    void aSubclassOfAnEmbeddableIsRemembered(Compiler compiler) {
        embeddable("Spot", "", "String name;");
        embeddable("Corner", "extends Spot", "String street;");
        compile(compiler, sources.sources()).orFail();
        new Model("tasks", "Note", "Spot spot;").in(sources);

        assertRefused(compile(compiler, List.of(path("Note"))), "'Corner'");
    }

    @ParameterizedTest
    @EnumSource
    void aClassThatIsGoneIsForgotten(Compiler compiler) {
        embeddable("Spot", "", "String name;");
        embeddable("Corner", "extends Spot", "String street;");
        compile(compiler, sources.sources()).orFail();
        sources.delete("tasks/Corner.java");
        new FileTree(work.resolve("classes")).delete("tasks/Corner.class");
        new Model("tasks", "Note", "Spot spot;").in(sources);

        compile(compiler, List.of(path("Note"))).orFail();
    }

    @ParameterizedTest
    @EnumSource
    void subclassesInTheJarOfAnotherPluginAreKnown(Compiler compiler) {
        Path cases = Path.of(System.getProperty("basedir", ""), "src/test/resources/good/plugins-table-per-class");
        new Compile(compiler, work.resolve("base"))
                .sources(List.of(cases.resolve("base/Animal.java"), cases.resolve("base/Dog.java")))
                .run()
                .orFail();

        Compiled zoo = new Compile(compiler, work.resolve("zoo"))
                .sources(List.of(cases.resolve("zoo/Cage.java"), cases.resolve("zoo/package-info.java")))
                .classPath(work.resolve("base/classes"))
                .run()
                .orFail();

        assertThat(zoo.classes().read("META-INF/lintel/zoo/draft/h2/V1__draft.sql"))
                .contains("inside_id bigint")
                .doesNotContain("foreign key");
    }

    private void assertSameAsAll(Compiler compiler, String name, String column) {
        Compiled partial = compile(compiler, List.of(path(name))).orFail();
        assertThat(partial.classes().read(DRAFT)).contains(column);

        SameFiles.assertSame(
                partial.written(), compile(compiler, sources.sources()).orFail().written());
    }

    private static void assertRefused(Compiled compiled, String subclass) {
        assertThat(compiled.texts())
                .anySatisfy(error -> assertThat(error)
                        .contains("[UnsupportedMapping]")
                        .contains("embeddable subclass, " + subclass));
    }

    private void embeddable(String name, String inherits, String attributes) {
        sources.write(
                "tasks/" + name + ".java",
                "package tasks;\n\n@jakarta.persistence.Embeddable\nclass %s %s { %s }\n"
                        .formatted(name, inherits, attributes));
    }

    private void superclass(String attributes) {
        sources.write(
                "tasks/Base.java",
                "package tasks;\n\n@jakarta.persistence.MappedSuperclass\nclass Base { @jakarta.persistence.Id long id; %s }\n"
                        .formatted(attributes));
    }

    private Path path(String name) {
        return sources.root().resolve("tasks/" + name + ".java");
    }

    private Compiled compile(Compiler compiler, List<Path> files) {
        return new Compile(compiler, work)
                .sources(files)
                .classPath(work.resolve("classes"))
                .run();
    }
}
