package dev.lintel.benchmarks.boot;

import dev.lintel.PluginRegistry;
import dev.lintel.schema.history.HistoryFolder;
import dev.lintel.schema.history.Scripts;
import dev.lintel.schema.history.Sha256;
import dev.lintel.schema.naming.PluginNaming;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Many plugins with many migrations, in the form that each tool wants: the same SQL for all of them. */
record Fleet(Path folder, int plugins, int versions) {

    private static final String SERVICE = "META-INF/services/" + PluginRegistry.class.getName();

    static String plugin(int number) {
        return "p%03d".formatted(number);
    }

    /** One table in the first version, a column in each other. */
    private static String sql(int plugin, int version) {
        String table = PluginNaming.prefix(plugin(plugin)) + "thing";
        return version == 1
                ? "create table %s (id bigint primary key, title varchar(100) not null);\n".formatted(table)
                : "alter table %s add column c%d varchar(50);\n".formatted(table, version);
    }

    private List<String> statements() {
        return IntStream.range(0, plugins)
                .boxed()
                .flatMap(plugin -> IntStream.rangeClosed(1, versions).mapToObj(version -> sql(plugin, version)))
                .toList();
    }

    /** Writes all of it, in the form of each tool. */
    void write() throws IOException {
        writeLintel();
        writeJars();
        writeEach();
        writeAll("");
        writeAll("V");
    }

    private Path lintelFolder() {
        return folder.resolve("lintel");
    }

    /** Plugins as Lintel knows them, on a class path of their own. */
    URLClassLoader lintel() throws IOException {
        return new URLClassLoader(new URL[] {lintelFolder().toUri().toURL()});
    }

    private void writeLintel() throws IOException {
        Path root = Files.createDirectories(lintelFolder());
        List<Path> sources = new ArrayList<>();
        StringBuilder services = new StringBuilder();
        for (int plugin = 0; plugin < plugins; plugin++) {
            String name = plugin(plugin);
            HistoryFolder history = new HistoryFolder(name, root.resolve(PluginNaming.historyFolder(name)));
            for (int version = 1; version <= versions; version++) {
                Scripts scripts = new Scripts(sql(plugin, version), "-- not measured\n");
                history.add(
                        "step" + version,
                        List.of(),
                        Sha256.ofText(name + version),
                        new TreeMap<>(Map.of("h2", scripts, "postgresql", scripts)),
                        "{}\n");
            }
            sources.add(write(folder.resolve("sources"), PluginNaming.registryClass(name) + ".java", registry(name)));
            services.append("fleet.").append(PluginNaming.registryClass(name)).append('\n');
        }
        write(root, SERVICE, services.toString());
        compile(sources, root);
    }

    /** The same plugins, each in a jar of its own, as an installation has them. */
    URLClassLoader lintelJars() throws IOException {
        URL[] urls = new URL[plugins];
        for (int plugin = 0; plugin < plugins; plugin++) {
            urls[plugin] = jar(plugin(plugin)).toUri().toURL();
        }
        return new URLClassLoader(urls);
    }

    private Path jar(String name) {
        return folder.resolve("jars").resolve(name + ".jar");
    }

    private void writeJars() throws IOException {
        Path root = lintelFolder();
        Files.createDirectories(folder.resolve("jars"));
        for (int plugin = 0; plugin < plugins; plugin++) {
            String name = plugin(plugin);
            String registry = PluginNaming.registryClass(name);
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar(name)));
                    Stream<Path> history = Files.walk(root.resolve(PluginNaming.historyFolder(name)))) {
                add(out, SERVICE, ("fleet." + registry + "\n").getBytes(StandardCharsets.UTF_8));
                Path type = root.resolve("fleet/" + registry + ".class");
                add(out, "fleet/" + registry + ".class", Files.readAllBytes(type));
                for (Path file : history.filter(Files::isRegularFile).sorted().toList()) {
                    add(out, root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
        }
    }

    private static void add(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(content);
        jar.closeEntry();
    }

    /** A folder of scripts for each plugin, numbered from 1: for a Flyway each. */
    Path folderEach() {
        return folder.resolve("each");
    }

    private void writeEach() throws IOException {
        Path root = folderEach();
        for (int plugin = 0; plugin < plugins; plugin++) {
            for (int version = 1; version <= versions; version++) {
                write(root.resolve(plugin(plugin)), "V" + version + "__step.sql", sql(plugin, version));
            }
        }
    }

    /** All scripts in one folder, numbered through: for one tool over all. */
    Path folderOfAll(String prefix) {
        return folder.resolve("all" + prefix);
    }

    /** The scripts of {@link #folderOfAll} in their order. */
    List<Path> scriptsOfAll(String prefix) {
        return IntStream.rangeClosed(1, plugins * versions)
                .mapToObj(number -> folderOfAll(prefix).resolve(prefix + number + "__step.sql"))
                .toList();
    }

    private void writeAll(String prefix) throws IOException {
        List<Path> scripts = scriptsOfAll(prefix);
        List<String> statements = statements();
        for (int i = 0; i < scripts.size(); i++) {
            write(folderOfAll(prefix), scripts.get(i).getFileName().toString(), statements.get(i));
        }
    }

    private String registry(String name) {
        return """
                package fleet;

                public final class %s implements dev.lintel.PluginRegistry {
                    public String name() { return "%s"; }
                    public String prefix() { return "%s"; }
                    public java.util.List<String> dependsOn() { return java.util.List.of(); }
                    public java.util.List<Class<?>> models() { return java.util.List.of(); }
                    public java.util.List<String> tables() { return java.util.List.of("%s"); }
                    public String schemaHash() { return "%s"; }
                }
                """.formatted(
                        PluginNaming.registryClass(name),
                        name,
                        PluginNaming.prefix(name),
                        PluginNaming.prefix(name) + "thing",
                        Sha256.ofText(name + versions));
    }

    private static void compile(List<Path> sources, Path output) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of("-proc:none", "-cp", System.getProperty("java.class.path"), "-d", output.toString());
            if (!compiler.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call()) {
                throw new IOException("the registries don't compile");
            }
        }
    }

    private static Path write(Path folder, String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
