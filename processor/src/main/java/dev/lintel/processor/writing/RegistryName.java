package dev.lintel.processor.writing;

import com.palantir.javapoet.ClassName;
import dev.lintel.processor.plugin.SourcePlugin;
import dev.lintel.schema.naming.PluginNaming;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Where a plugin's registry class goes: into the package with the plugin's {@code @Plugin}; without one, into the package
 * that all models have in common.
 */
public final class RegistryName {

    private RegistryName() {}

    public static ClassName of(SourcePlugin plugin, Elements elements) {
        String home = plugin.home()
                .map(stated -> stated.getQualifiedName().toString())
                .orElseGet(() -> common(packages(plugin.models(), elements)));
        return ClassName.get(home, PluginNaming.registryClass(plugin.name()));
    }

    private static List<String> packages(List<TypeElement> models, Elements elements) {
        return models.stream()
                .map(model -> elements.getPackageOf(model).getQualifiedName().toString())
                .distinct()
                .sorted()
                .toList();
    }

    /** The longest package that all are in or below; the first of them if they have none in common. */
    private static String common(List<String> packages) {
        String common = packages.get(0);
        while (!common.isEmpty()) {
            String above = common;
            if (packages.stream().allMatch(name -> (name + ".").startsWith(above + "."))) {
                return common;
            }
            common = common.contains(".") ? common.substring(0, common.lastIndexOf('.')) : "";
        }
        return packages.get(0);
    }
}
