package dev.lintel.cli;

import dev.lintel.schema.naming.PluginNaming;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The first files of a plugin.
 *
 * @param plugin its name
 * @param javaPackage the package of its classes
 * @param entity the simple name of its first entity
 */
record NewPlugin(String plugin, String javaPackage, String entity) {

    Map<Path, String> sources(Path folder) {
        Path home = folder.resolve(javaPackage.replace('.', '/'));
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(home.resolve("package-info.java"), """
                @Plugin(name = "%s")
                package %s;

                import dev.lintel.Plugin;
                """.formatted(plugin, javaPackage));
        files.put(home.resolve(entity + ".java"), """
                package %1$s;

                import dev.lintel.PluginModel;
                import jakarta.persistence.Column;
                import jakarta.persistence.Entity;
                import jakarta.persistence.GeneratedValue;
                import jakarta.persistence.Id;
                import jakarta.persistence.Table;

                @PluginModel(plugin = "%2$s")
                @Entity
                @Table(name = "%3$s")
                public class %4$s {

                    @Id
                    @GeneratedValue
                    private Long id;

                    @Column(nullable = false)
                    private String name;

                    protected %4$s() {}

                    public %4$s(String name) {
                        this.name = name;
                    }

                    public Long id() {
                        return id;
                    }

                    public String name() {
                        return name;
                    }
                }
                """.formatted(
                        javaPackage, plugin, PluginNaming.prefix(plugin) + entity.toLowerCase(Locale.ROOT), entity));
        return files;
    }

    /** What belongs into the plugin's build. */
    static String pom() {
        return """
                <dependency>
                  <groupId>dev.lintel</groupId>
                  <artifactId>lintel-annotations</artifactId>
                  <version>%1$s</version>
                </dependency>
                <dependency>
                  <groupId>jakarta.persistence</groupId>
                  <artifactId>jakarta.persistence-api</artifactId>
                  <version>3.2.0</version>
                </dependency>

                <plugin>
                  <artifactId>maven-compiler-plugin</artifactId>
                  <configuration>
                    <annotationProcessorPaths>
                      <path>
                        <groupId>dev.lintel</groupId>
                        <artifactId>lintel-processor</artifactId>
                        <version>%1$s</version>
                      </path>
                    </annotationProcessorPaths>
                  </configuration>
                </plugin>
                <plugin>
                  <groupId>dev.lintel</groupId>
                  <artifactId>lintel-maven-plugin</artifactId>
                  <version>%1$s</version>
                </plugin>
                """.formatted(Version.number());
    }
}
