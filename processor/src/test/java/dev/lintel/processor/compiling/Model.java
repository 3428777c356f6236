package dev.lintel.processor.compiling;

import java.util.Locale;

/**
 * A model as short as it can be: {@code new Model("tasks", "Task", "String title;")} is the class {@code tasks.Task} with the
 * table {@code tasks_task} and the key {@code id}.
 *
 * @param plugin the plugin's name, which is its package too
 * @param name the class's name
 * @param attributes what it has beside its key
 */
public record Model(String plugin, String name, String attributes) {

    /** Where the source goes. */
    public String path() {
        return plugin + "/" + name + ".java";
    }

    public String source() {
        return """
                package %1$s;

                import dev.lintel.PluginModel;
                import jakarta.persistence.*;

                @PluginModel(plugin = "%1$s")
                @Entity
                @Table(name = "%1$s_%3$s")
                public class %2$s {
                    @Id
                    long id;

                    %4$s
                }
                """.formatted(plugin, name, name.toLowerCase(Locale.ROOT), attributes);
    }

    /** Writes the source into a folder. */
    public Model in(FileTree sources) {
        sources.write(path(), source());
        return this;
    }

    /** The {@code package-info.java} of a plugin that depends on others. */
    public static void dependency(FileTree sources, String plugin, String... on) {
        sources.write(
                plugin + "/package-info.java",
                "@dev.lintel.Plugin(name = \"%s\", dependsOn = {\"%s\"})\npackage %1$s;\n"
                        .formatted(plugin, String.join("\", \"", on)));
    }
}
