package dev.lintel.cli;

import dev.lintel.PluginRegistry;
import dev.lintel.schema.create.HistoryCheck;
import dev.lintel.schema.create.HistoryCheck.Standing;
import dev.lintel.schema.file.TextFile;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.snapshot.Descriptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** Looks at all that can be seen of a project without a database. */
final class Examination {

    private static final String SERVICES = "META-INF/services/" + PluginRegistry.class.getName();

    private final ProjectOptions project;
    private final List<Finding> findings = new ArrayList<>();

    Examination(ProjectOptions project) {
        this.project = project;
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
        if (plugins.isEmpty()) {
            nothingCompiled();
        }
        for (String plugin : plugins) {
            look(check.of(plugin));
        }
        return findings;
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
                    "up to date at version " + standing.history().version());
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
