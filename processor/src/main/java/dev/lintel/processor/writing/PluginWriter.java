package dev.lintel.processor.writing;

import com.palantir.javapoet.ClassName;
import dev.lintel.processor.files.CompilerFiles;
import dev.lintel.processor.history.Drafter.Drafted;
import dev.lintel.processor.plugin.KnownModels;
import dev.lintel.processor.plugin.SourcePlugin;
import dev.lintel.schema.Table;
import dev.lintel.schema.naming.PluginNaming;
import dev.lintel.schema.rule.Neighbours;
import dev.lintel.schema.snapshot.Descriptor;
import dev.lintel.schema.snapshot.DescriptorFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Writes everything that a compilation leaves behind, once all plugins are known to be right. */
public final class PluginWriter {

    private static final String GENERATED = "javax.annotation.processing.Generated";

    private final ProcessingEnvironment environment;
    private final CompilerFiles files;
    private final KnownModels known;
    private final List<String> dialects;

    /**
     * @param known what earlier compilations left, which is replaced
     * @param dialects the databases that drafts are written for
     */
    public PluginWriter(
            ProcessingEnvironment environment, CompilerFiles files, KnownModels known, List<String> dialects) {
        this.environment = environment;
        this.files = files;
        this.known = known;
        this.dialects = dialects;
    }

    public void write(List<SourcePlugin> plugins, List<Drafted> drafts, Neighbours neighbours) {
        Map<String, Drafted> byName = new TreeMap<>();
        drafts.forEach(draft -> byName.put(draft.plugin(), draft));
        Set<String> registries = new LinkedHashSet<>();
        for (SourcePlugin plugin : plugins) {
            ClassName registry = RegistryName.of(plugin, environment.getElementUtils());
            Drafted drafted = byName.get(plugin.name());
            writeRegistry(plugin, registry, drafted, neighbours);
            writeDrafts(plugin, drafted);
            writeDescriptor(plugin, registry, drafted, neighbours);
            registries.add(registry.reflectionName());
        }
        writeServices(plugins, registries);
    }

    private void writeRegistry(SourcePlugin plugin, ClassName name, Drafted drafted, Neighbours neighbours) {
        RegistryWriter writer = new RegistryWriter(
                environment.getFiler(), files, environment.getElementUtils(), generatedAnnotation(plugin));
        List<String> tables = drafted.read().owned().schema().tables().stream()
                .map(Table::name)
                .map(table -> table.text())
                .toList();
        writer.write(
                new RegistryWriter.Registry(
                        name,
                        plugin.name(),
                        plugin.facts().prefix(),
                        neighbours.needs(plugin.name()),
                        plugin.models(),
                        tables,
                        drafted.schemaHash()),
                origins(plugin));
    }

    private void writeDrafts(SourcePlugin plugin, Drafted drafted) {
        String folder = PluginNaming.draftFolder(plugin.name());
        known.descriptor(plugin.name())
                .ifPresent(before -> before.draft().ifPresent(stale -> {
                    for (String dialect : before.dialects()) {
                        stale.all().stream()
                                .flatMap(draft -> Stream.of(draft.upScript(dialect), draft.downScript(dialect)))
                                .filter(path -> !drafted.scripts().containsKey(path))
                                .forEach(path -> files.delete(folder + "/" + path));
                    }
                }));
        drafted.scripts().forEach((path, text) -> files.write(folder + "/" + path, text, originArray(plugin)));
    }

    private void writeDescriptor(SourcePlugin plugin, ClassName registry, Drafted drafted, Neighbours neighbours) {
        Elements elements = environment.getElementUtils();
        Descriptor descriptor = new Descriptor(
                plugin.name(),
                plugin.facts().prefix(),
                neighbours.needs(plugin.name()),
                drafted.pins(),
                registry.reflectionName(),
                plugin.models().stream()
                        .map(model -> elements.getBinaryName(model).toString())
                        .toList(),
                drafted.read().converters(),
                dialects,
                drafted.committed().history().version(),
                drafted.draft(),
                drafted.read().owned().schema());
        files.write(
                PluginNaming.descriptorFolder(plugin.name()) + "/" + DescriptorFile.NAME,
                DescriptorFile.write(descriptor),
                originArray(plugin));
    }

    private void writeServices(List<SourcePlugin> plugins, Set<String> registries) {
        String before = files.readOutput(ServiceFile.PATH).orElse("");
        Set<String> replaced = new LinkedHashSet<>();
        plugins.forEach(plugin ->
                known.descriptor(plugin.name()).map(Descriptor::registry).ifPresent(replaced::add));
        String content = ServiceFile.with(
                before,
                registries,
                name -> !replaced.contains(name)
                        && environment.getElementUtils().getTypeElement(name.replace('$', '.')) != null);
        List<Element> origins = new ArrayList<>();
        plugins.forEach(plugin -> origins.addAll(origins(plugin)));
        files.write(ServiceFile.PATH, content, origins.toArray(Element[]::new));
    }

    /** The mark of generated code, unless the plugin's module does not read the module that has it. */
    private Optional<TypeElement> generatedAnnotation(SourcePlugin plugin) {
        Elements elements = environment.getElementUtils();
        ModuleElement module = elements.getModuleOf(origins(plugin).get(0));
        return Optional.ofNullable(
                module == null || module.isUnnamed()
                        ? elements.getTypeElement(GENERATED)
                        : elements.getTypeElement(module, GENERATED));
    }

    private static List<Element> origins(SourcePlugin plugin) {
        List<Element> origins = new ArrayList<>(plugin.models());
        plugin.home().ifPresent(origins::add);
        return origins;
    }

    private static Element[] originArray(SourcePlugin plugin) {
        return origins(plugin).toArray(Element[]::new);
    }
}
