package dev.lintel.cli;

import dev.lintel.schema.file.FileBatch;
import dev.lintel.schema.json.JsonWriter;
import dev.lintel.schema.naming.PluginNaming;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lintel init tasks --package com.example.tasks} */
@Command(
        name = "init",
        description = "Writes the first classes of a new plugin, and shows what its build needs.",
        footer = {"", "Example: ${COMMAND-FULL-NAME} tasks --package com.example.tasks"})
final class InitCommand extends Verb {

    @Parameters(index = "0", paramLabel = "<plugin>", description = "The plugin's name: small letters, digits and _.")
    private String plugin;

    @Option(
            names = "--package",
            paramLabel = "<package>",
            description = "Where its classes belong; com.example.<plugin> unless told.")
    private String javaPackage;

    @Option(
            names = "--entity",
            paramLabel = "<class>",
            defaultValue = "Item",
            description = "What its first entity is called; ${DEFAULT-VALUE} unless told.")
    private String entity;

    @Option(
            names = "--sources",
            paramLabel = "<folder>",
            defaultValue = "src/main/java",
            description = "Where the sources are; ${DEFAULT-VALUE} unless told.")
    private Path sources;

    @Mixin
    private HistoryOption histories;

    @Override
    int run() {
        refuseBadNames();
        NewPlugin files = new NewPlugin(plugin, packageName(), entity);
        Map<Path, String> contents = files.sources(sources);
        refuseOverwriting(contents.keySet());
        FileBatch.write(contents);
        Path history = historyFolder();
        List<String> written =
                contents.keySet().stream().map(Path::toString).sorted().toList();
        if (asJson()) {
            print(new JsonWriter()
                    .beginObject()
                    .field("plugin", plugin)
                    .textLines("files", written)
                    .endObject()
                    .toString());
            return FINE;
        }
        print("Created the plugin " + plugin + ":");
        written.forEach(file -> print("  " + file));
        print("  " + history + File.separator + " for its history");
        print("\nIts build needs, in pom.xml:\n");
        printAsIs(NewPlugin.pom().indent(2).replaceAll("(?m)^ +$", ""));
        print("");
        print("Compile it, and commit its first migration:");
        print("  lintel create " + plugin + " \"create " + plugin + "\"");
        return FINE;
    }

    private Path historyFolder() {
        Path history = histories.folder().resolve(plugin);
        try {
            Files.createDirectories(history);
            return history;
        } catch (IOException e) {
            throw refusal(
                    ProblemKind.OUTPUT,
                    Place.file(history.toString()),
                    "The folder can't be made (" + e + ").",
                    "Give the rights to write there, or name another one with --history.");
        }
    }

    private String packageName() {
        return javaPackage == null ? "com.example." + plugin : javaPackage;
    }

    private void refuseBadNames() {
        if (!PluginNaming.isValid(plugin)) {
            throw refusal(
                    ProblemKind.PLUGIN_NAME,
                    Place.NOWHERE,
                    "'" + plugin + "' can't be a plugin's name.",
                    "Use small letters and digits, with single _ between them, at most " + PluginNaming.MAX_LENGTH
                            + " characters, as in task_list.");
        }
        if (!SourceVersion.isName(packageName()) || !SourceVersion.isIdentifier(entity)) {
            throw refusal(
                    ProblemKind.OPTION,
                    Place.NOWHERE,
                    "The class " + packageName() + "." + entity + " can't be written in Java.",
                    "Name another one with --package and --entity.");
        }
    }

    private static void refuseOverwriting(Set<Path> files) {
        new TreeSet<>(files).stream().filter(Files::exists).findFirst().ifPresent(file -> {
            throw refusal(
                    ProblemKind.OUTPUT,
                    Place.file(file.toString()),
                    "The file is there already.",
                    "Name another package or entity with --package and --entity; nothing was written.");
        });
    }

    private static ProblemException refusal(ProblemKind kind, Place place, String text, String cure) {
        return new ProblemException(Problem.error(kind, place, text, cure));
    }
}
