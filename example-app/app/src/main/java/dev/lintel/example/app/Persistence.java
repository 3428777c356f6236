package dev.lintel.example.app;

import dev.lintel.PluginRegistry;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import java.util.List;
import java.util.ServiceLoader;
import javax.sql.DataSource;

/**
 * Starts Hibernate over the entities of all plugins. The host names none of them: each plugin's generated registry says what
 * its models are. Hibernate only validates the tables that the migrations made; it never changes one.
 */
final class Persistence {

    private Persistence() {}

    static EntityManagerFactory start(DataSource dataSource) {
        PersistenceConfiguration configuration = new PersistenceConfiguration("team-tool")
                .property("jakarta.persistence.nonJtaDataSource", dataSource)
                .property("hibernate.hbm2ddl.auto", "validate");
        models().forEach(configuration::managedClass);
        return configuration.createEntityManagerFactory();
    }

    /** The model classes of every plugin on the class path. */
    static List<Class<?>> models() {
        return ServiceLoader.load(PluginRegistry.class).stream()
                .flatMap(plugin -> plugin.get().models().stream())
                .toList();
    }
}
