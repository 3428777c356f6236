package dev.lintel.cli;

import dev.lintel.PluginRegistry;
import dev.lintel.runtime.Lintel;
import dev.lintel.runtime.PluginStatus;
import dev.lintel.runtime.Status;
import dev.lintel.schema.create.HistoryCheck;
import dev.lintel.schema.create.HistoryCheck.Standing;
import dev.lintel.schema.file.TextFile;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.snapshot.Descriptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** Looks at all that can be seen of a project, and at its database if one is known. */
final class Examination {

    private static final String SERVICES = "META-INF/services/" + PluginRegistry.class.getName();

    private final ProjectOptions project;
    private final Optional<Lintel> lintel;
    private final List<Finding> findings = new ArrayList<>();

    /** @param lintel the plugins on their database, if one is known */
    Examination(ProjectOptions project, Optional<Lintel> lintel) {
        this.project = project;
        this.lintel = lintel;
    }

    /**
     * Something that was looked at.
     *
     * @param subject what
     * @param text how it is; what to do, if it is bad
     * @param isBad whether somebody has to do something
     */
    record Finding(String subject, String text, boolean isBad) {

        String state() {
            return isBad ? "bad" : "ok";
        }
    }

    List<Finding> findings() {
        fine("Java", Runtime.version() + ", " + System.getProperty("java.vendor", "of an unknown vendor"));
        fine("Lintel", new Version().getVersion()[0]);
        drivers();
        HistoryCheck check = project.check();
        List<String> plugins = check.plugins();
        // where a host is looked at, its plugins are in jars
        if (plugins.isEmpty() && lintel.isEmpty()) {
            nothingCompiled();
        }
        for (String plugin : plugins) {
            look(check.of(plugin));
        }
        lintel.ifPresent(this::database);
        return findings;
    }

    private void database(Lintel plugins) {
        Status status;
        try {
            status = plugins.status();
        } catch (ProblemException e) {
            e.problems().forEach(problem -> bad("database", problem.toString()));
            return;
        }
        fine("database", status.database());
        if (status.plugins().isEmpty() && status.disabled().isEmpty()) {
            bad(
                    "database",
                    "No plugin was found for it. Put the plugins' jars or class folders on the class path (--classpath).");
        }
        for (PluginStatus plugin : status.plugins()) {
            if (plugin.problems().isEmpty()) {
                fine("database", plugin.plugin() + " is at version " + plugin.applied() + " of " + plugin.newest());
            }
        }
        status.disabled().forEach(plugin -> fine("database", plugin + " is disabled"));
        status.problems().forEach(problem -> bad("database", problem.toString()));
        status.warnings().forEach(problem -> bad("database", problem.toString()));
    }

    private void drivers() {
        List<String> found;
        try {
            found = ServiceLoader.load(Driver.class).stream()
                    .map(driver -> driver.type().getName())
                    .sorted()
                    .toList();
        } catch (ServiceConfigurationError e) {
            bad(
                    "JDBC",
                    "A driver on the class path can't be loaded (" + e.getMessage() + "). Take it away, or mend it.");
            return;
        }
        fine(
                "JDBC",
                found.isEmpty()
                        ? "no driver on the class path, which only the verbs miss that need a database"
                        : String.join(", ", found));
    }

    private void nothingCompiled() {
        boolean hasClasses = false;
        if (Files.isDirectory(project.classes())) {
            try (Stream<Path> files = Files.walk(project.classes())) {
                hasClasses = files.anyMatch(file -> file.toString().endsWith(".class"));
            } catch (IOException e) {
                throw TextFile.unreadable(project.classes().toString(), e);
            }
        }
        bad(
                "compilation",
                hasClasses
                        ? "There are classes in " + project.classes()
                                + ", but no plugin: either no class has @PluginModel, or"
                                + " the compiler does not run the processor. Put dev.lintel:lintel-processor into the"
                                + " compiler's annotationProcessorPaths."
                        : "Nothing was compiled to " + project.classes()
                                + ". Compile, or name the folder with --classes.");
    }

    private void look(Standing standing) {
        if (standing.problems().isEmpty()) {
            fine(
                    standing.plugin(),
                    "up to date at version " + standing.history().version()
                            + standing.descriptor()
                                    .map(descriptor -> ", for " + String.join(", ", descriptor.dialects()))
                                    .orElse(""));
        }
        for (Problem problem : standing.problems()) {
            bad(standing.plugin(), problem.toString());
        }
        standing.descriptor().ifPresent(this::registration);
    }

    private void registration(Descriptor descriptor) {
        String services = TextFile.read(project.classes().resolve(SERVICES)).orElse("");
        if (services.lines().map(String::strip).noneMatch(descriptor.registry()::equals)) {
            bad(
                    descriptor.plugin(),
                    "The registry " + descriptor.registry() + " is not listed in " + SERVICES
                            + ", so no boot finds the plugin. Compile the whole project anew.");
        }
    }

    private void fine(String subject, String text) {
        findings.add(new Finding(subject, text, false));
    }

    private void bad(String subject, String text) {
        findings.add(new Finding(subject, text, true));
    }
}
