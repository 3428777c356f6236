package dev.lintel.processor.evolution;

import static java.util.stream.Collectors.joining;

import dev.lintel.processor.compiling.Commit;
import dev.lintel.processor.compiling.Compile;
import dev.lintel.processor.compiling.Compiled;
import dev.lintel.processor.compiling.Compiler;
import dev.lintel.processor.compiling.FileTree;
import dev.lintel.schema.Schema;
import dev.lintel.schema.snapshot.Descriptor;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.ColumnDefault;

/** A plugin's project on disk: compiled with the real processor, committed with the real command's code. */
final class Project {

    /** The compiler refused the model, in the words of its first problem. */
    static final class RefusedException extends RuntimeException {

        private static final long serialVersionUID = 1;

        RefusedException(String message) {
            super(message);
        }

        /** The problem's name. */
        String kind() {
            return getMessage().replaceFirst("(?s)^(\\[\\w+]).*", "$1");
        }
    }

    /**
     * A migration's scripts.
     *
     * @param up by dialect
     * @param down by dialect
     */
    record Scripts(Map<String, String> up, Map<String, String> down) {}

    private final Path folder;
    private final List<String> dialects;
    private int compilations;

    Project(Path folder, List<String> dialects) {
        this.folder = folder;
        this.dialects = dialects;
    }

    /** Compiles against the history as it is. */
    Compiled compile(Map<String, String> sources) {
        Path work = folder.resolve("compile" + ++compilations);
        FileTree tree = new FileTree(work.resolve("sources"));
        sources.forEach(tree::write);
        Compiled compiled = new Compile(Compiler.JAVAC, work)
                .sources(sources.keySet().stream().map(tree.root()::resolve).toList())
                .classPath(Compile.jarOf(ColumnDefault.class))
                .option("-Alintel.history=" + folder.resolve("history"))
                .option("-Alintel.dialects=" + String.join(",", dialects))
                .run();
        if (!compiled.successful()) {
            throw new RefusedException(compiled.messages().stream()
                    .filter(it -> it.kind() == javax.tools.Diagnostic.Kind.ERROR)
                    .map(it -> it.message())
                    .collect(joining("\n")));
        }
        return compiled;
    }

    Descriptor descriptor(Compiled compiled) {
        return Commit.descriptor(compiled, World.PLUGIN);
    }

    Schema schema(Compiled compiled) {
        return descriptor(compiled).schema();
    }

    /** The draft's scripts, which must be there. */
    Scripts draft(Compiled compiled) {
        Descriptor.Draft draft = descriptor(compiled).draft().orElseThrow();
        Map<String, String> up = new TreeMap<>();
        Map<String, String> down = new TreeMap<>();
        for (String dialect : dialects) {
            String root = "META-INF/lintel/" + World.PLUGIN + "/draft/";
            up.put(dialect, compiled.classes().read(root + draft.upScript(dialect)));
            down.put(dialect, compiled.classes().read(root + draft.downScript(dialect)));
        }
        return new Scripts(up, down);
    }

    void commit(Compiled compiled) {
        Commit.all(compiled, folder.resolve("history"));
    }
}
