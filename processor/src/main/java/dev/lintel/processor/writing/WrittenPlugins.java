package dev.lintel.processor.writing;

import dev.lintel.processor.files.CompilerFiles;
import dev.lintel.processor.plugin.KnownModels;
import dev.lintel.schema.naming.PluginNaming;
import java.util.SortedSet;
import java.util.TreeSet;

/** The plugins that an earlier compilation left in the class output. */
public final class WrittenPlugins {

    private WrittenPlugins() {}

    /**
     * Their names: of the registries that {@link java.util.ServiceLoader} would find, those that a descriptor beside them knows.
     *
     * @param known reads the descriptors
     */
    public static SortedSet<String> names(CompilerFiles files, KnownModels known) {
        SortedSet<String> names = new TreeSet<>();
        for (String registry :
                ServiceFile.classes(files.readOutput(ServiceFile.PATH).orElse(""))) {
            PluginNaming.pluginsOf(registry.substring(registry.lastIndexOf('.') + 1)).stream()
                    .filter(name -> known.descriptor(name)
                            .filter(descriptor -> descriptor.registry().equals(registry))
                            .isPresent())
                    .forEach(names::add);
        }
        return names;
    }
}
