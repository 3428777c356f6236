package dev.lintel.processor.plugin;

import dev.lintel.processor.files.CompilerFiles;
import dev.lintel.processor.mirror.Annotations;
import dev.lintel.schema.history.History;
import dev.lintel.schema.history.HistoryFile;
import dev.lintel.schema.naming.PluginNaming;
import dev.lintel.schema.rule.PluginFacts;
import dev.lintel.schema.snapshot.Descriptor;
import dev.lintel.schema.snapshot.DescriptorFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The plugins on the class path that a plugin of this compilation refers to. */
public final class ForeignPlugins {

    private final CompilerFiles files;
    private final Elements elements;
    private final Annotations annotations;
    private final Map<String, Optional<Descriptor>> descriptors = new HashMap<>();

    public ForeignPlugins(CompilerFiles files, Elements elements, Annotations annotations) {
        this.files = files;
        this.elements = elements;
        this.annotations = annotations;
    }

    /**
     * What a plugin states about itself, as far as it can be seen.
     *
     * @param model one of its entities, if one is known
     */
    public PluginFacts facts(String plugin, Optional<TypeElement> model) {
        return model.flatMap(entity -> StatedPlugin.above(entity, elements, annotations))
                .filter(stated -> stated.name().equals(plugin))
                .map(stated -> LintelAnnotations.facts(stated.use()))
                .or(() -> descriptor(plugin).map(known -> new PluginFacts(plugin, known.prefix(), known.dependsOn())))
                .orElseGet(() -> LintelAnnotations.defaults(plugin));
    }

    /**
     * The version of a plugin whose schema its classes show: its newest committed migration, or the draft that follows it.
     *
     * @return empty if the plugin can't be found on the class path, or has neither
     */
    public OptionalInt version(String plugin) {
        String path = PluginNaming.historyFolder(plugin) + "/" + HistoryFile.NAME;
        int committed = files.readClassPath(path)
                .map(text -> HistoryFile.read(plugin, text, path))
                .map(History::version)
                .orElse(0);
        int drafted = descriptor(plugin)
                .map(known -> known.draft().map(Descriptor.Draft::lastVersion).orElse(known.version()))
                .orElse(0);
        int version = Math.max(committed, drafted);
        return version == 0 ? OptionalInt.empty() : OptionalInt.of(version);
    }

    /**
     * The converters that apply by themselves in the plugins that one depends on, and in those that they depend on: an
     * application has all of them.
     *
     * @param dependsOn the plugins that it states
     */
    public List<Element> converters(List<String> dependsOn) {
        Set<String> found = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(dependsOn);
        while (!waiting.isEmpty()) {
            String plugin = waiting.pop();
            if (seen.add(plugin)) {
                descriptor(plugin).ifPresent(known -> {
                    found.addAll(known.converters());
                    waiting.addAll(known.dependsOn());
                });
            }
        }
        return found.stream()
                .map(name -> KnownModels.holder(name, elements))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The models of a plugin, as its descriptor lists them. */
    public List<TypeElement> models(String plugin) {
        return descriptor(plugin).map(Descriptor::models).orElse(List.of()).stream()
                .map(name -> elements.getTypeElement(name.replace('$', '.')))
                .filter(Objects::nonNull)
                .toList();
    }

    private Optional<Descriptor> descriptor(String plugin) {
        Optional<Descriptor> known = descriptors.get(plugin);
        if (known == null) {
            String path = PluginNaming.descriptorFolder(plugin) + "/" + DescriptorFile.NAME;
            known = files.readClassPath(path).map(text -> DescriptorFile.read(plugin, text, path));
            descriptors.put(plugin, known);
        }
        return known;
    }
}
