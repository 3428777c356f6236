package dev.lintel.processor.oracle;

import dev.lintel.processor.oracle.database.ScratchDatabase;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/** Hibernate, with the compiled models of one case, as an application would start it. */
final class HibernateOracle {

    /** Kept, because a logger that nobody holds forgets its level. */
    private static final Logger LOG = Logger.getLogger("org.hibernate");

    static {
        LOG.setLevel(Level.SEVERE);
    }

    private final ClassLoader loader;
    private final List<Class<?>> models;
    private final List<String> packages;
    private final Map<String, String> settings;

    /**
     * @param models the mapped classes
     * @param loader sees them
     * @param settings Hibernate's settings for the case
     */
    HibernateOracle(List<Class<?>> models, ClassLoader loader, Map<String, String> settings) {
        this(models, List.of(), loader, settings);
    }

    private HibernateOracle(
            List<Class<?>> models, List<String> packages, ClassLoader loader, Map<String, String> settings) {
        this.loader = loader;
        this.models = models;
        this.packages = packages;
        this.settings = settings;
    }

    /** With all mapped classes and annotated packages of a class output. */
    static HibernateOracle of(Path classes, ClassLoader loader, Map<String, String> settings) throws IOException {
        return new HibernateOracle(models(classes, loader), packages(classes), loader, settings);
    }

    /** Starts with {@code hbm2ddl.auto=validate}. */
    void validate(ScratchDatabase database) {
        start(database, Map.of("hibernate.hbm2ddl.auto", "validate"));
    }

    /**
     * Starts with {@code hbm2ddl.auto=create}.
     *
     * @return the script it ran
     */
    String create(ScratchDatabase database) {
        StringWriter script = new StringWriter();
        start(
                database,
                Map.of(
                        "jakarta.persistence.schema-generation.database.action", "create",
                        "jakarta.persistence.schema-generation.scripts.action", "create",
                        "jakarta.persistence.schema-generation.scripts.create-target", script,
                        "hibernate.hbm2ddl.halt_on_error", "true"));
        return script.toString();
    }

    private void start(ScratchDatabase database, Map<String, Object> action) {
        Map<String, Object> all = new HashMap<>(settings);
        all.putAll(action);
        all.putAll(database.hibernateSettings());
        // tables that Hibernate makes for itself, for bulk statements, whenever it starts
        all.put("hibernate.query.mutation_strategy.global_temporary.create_tables", "false");
        all.put("hibernate.query.mutation_strategy.persistent.create_tables", "false");
        all.put("jakarta.persistence.jdbc.url", database.url());
        all.put("jakarta.persistence.jdbc.user", database.user());
        all.put("jakarta.persistence.jdbc.password", database.password());
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder(new BootstrapServiceRegistryBuilder()
                        .applyClassLoader(loader)
                        .build())
                .applySettings(all)
                .build();
        try {
            MetadataSources sources = new MetadataSources(registry);
            models.forEach(sources::addAnnotatedClass);
            packages.forEach(sources::addPackage);
            sources.buildMetadata().buildSessionFactory().close();
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
    }

    private static List<Class<?>> models(Path classes, ClassLoader loader) throws IOException {
        List<Class<?>> models = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.sorted().toList()) {
                String path = classes.relativize(file).toString();
                if (path.endsWith(".class") && !path.endsWith("package-info.class")) {
                    Class<?> type = load(path, loader);
                    if (isMapped(type)) {
                        models.add(type);
                    }
                }
            }
        }
        return models;
    }

    private static List<String> packages(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.endsWith("package-info.class"))
                    .map(file -> classes.relativize(file.getParent()).toString().replace(File.separatorChar, '.'))
                    .sorted()
                    .toList();
        }
    }

    private static Class<?> load(String path, ClassLoader loader) {
        String name = path.substring(0, path.length() - ".class".length()).replace(File.separatorChar, '.');
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isMapped(Class<?> type) {
        return type.isAnnotationPresent(Entity.class)
                || type.isAnnotationPresent(MappedSuperclass.class)
                || type.isAnnotationPresent(Embeddable.class)
                || type.isAnnotationPresent(Converter.class);
    }
}
