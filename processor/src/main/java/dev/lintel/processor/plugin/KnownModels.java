package dev.lintel.processor.plugin;

import dev.lintel.processor.files.CompilerFiles;
import dev.lintel.processor.mirror.Annotations;
import dev.lintel.schema.naming.PluginNaming;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.snapshot.Descriptor;
import dev.lintel.schema.snapshot.DescriptorFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What an earlier compilation left in the class output about a plugin. An IDE, or an incremental build, passes the compiler
 * just the files that changed: a model that is not among them is still a model, as long as its class is there and says so.
 */
public final class KnownModels {

    private static final String PACKAGE_INFO = ".package-info";

    private final CompilerFiles files;
    private final Elements elements;
    private final Annotations annotations;
    private final Function<String, List<String>> committed;
    private final Function<String, List<String>> committedConverters;
    private final Map<String, Optional<Descriptor>> descriptors = new HashMap<>();

    /**
     * @param committed the classes that a plugin's newest committed migration knew, by binary name
     * @param committedConverters the converters that it knew, by binary name
     */
    public KnownModels(
            CompilerFiles files,
            Elements elements,
            Annotations annotations,
            Function<String, List<String>> committed,
            Function<String, List<String>> committedConverters) {
        this.committed = committed;
        this.committedConverters = committedConverters;
        this.files = files;
        this.elements = elements;
        this.annotations = annotations;
    }

    /** The plugin as an earlier compilation described it; empty after a clean. */
    public Optional<Descriptor> descriptor(String plugin) {
        Optional<Descriptor> known = descriptors.get(plugin);
        if (known == null) {
            String path = PluginNaming.descriptorFolder(plugin) + "/" + DescriptorFile.NAME;
            known = files.readOutput(path).map(text -> read(plugin, text, path));
            descriptors.put(plugin, known);
        }
        return known;
    }

    /** To go on without the file could forget the models that only it knows. */
    private static Descriptor read(String plugin, String text, String path) {
        try {
            return DescriptorFile.read(plugin, text, path);
        } catch (ProblemException e) {
            throw new ProblemException(
                    e.problems().stream()
                            .map(problem -> Problem.error(
                                    problem.kind(),
                                    problem.place(),
                                    problem.text(),
                                    "An earlier compilation left it; clean the class output and compile all sources."))
                            .toList(),
                    e);
        }
    }

    /** The models that were known and that still are models of the plugin. */
    List<TypeElement> models(String plugin) {
        // a build may have removed what the last compilation left, but not what is committed
        return Stream.concat(
                        descriptor(plugin).map(Descriptor::models).orElse(List.of()).stream(),
                        committed.apply(plugin).stream())
                .distinct()
                .map(this::type)
                .flatMap(Optional::stream)
                .filter(type -> LintelAnnotations.pluginOf(type, annotations).equals(Optional.of(plugin)))
                .toList();
    }

    /**
     * The converters that were known to apply by themselves, and the classes and packages that registered types, as far as they
     * are still there, whatever they say of it today.
     */
    public List<Element> converters(String plugin) {
        return Stream.concat(
                        descriptor(plugin).map(Descriptor::converters).orElse(List.of()).stream(),
                        committedConverters.apply(plugin).stream())
                .distinct()
                .map(name -> holder(name, elements))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A class or a package, by the name of its class file. */
    static Optional<Element> holder(String binaryName, Elements elements) {
        if (binaryName.endsWith(PACKAGE_INFO)) {
            return Optional.ofNullable(
                    elements.getPackageElement(binaryName.substring(0, binaryName.length() - PACKAGE_INFO.length())));
        }
        return Optional.ofNullable(elements.getTypeElement(binaryName.replace('$', '.')));
    }

    /** The package of the plugin's registry, which is the one with its {@code @Plugin} if there is one. */
    Optional<PackageElement> home(String plugin) {
        return descriptor(plugin)
                .map(Descriptor::registry)
                .filter(registry -> registry.contains("."))
                .map(registry -> elements.getPackageElement(registry.substring(0, registry.lastIndexOf('.'))));
    }

    private Optional<TypeElement> type(String binaryName) {
        return Optional.ofNullable(elements.getTypeElement(binaryName.replace('$', '.')))
                .or(() -> Optional.ofNullable(elements.getTypeElement(binaryName)));
    }
}
