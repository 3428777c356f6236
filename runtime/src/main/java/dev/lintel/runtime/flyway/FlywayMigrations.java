package dev.lintel.runtime.flyway;

import dev.lintel.runtime.database.Product;
import dev.lintel.schema.naming.PluginNaming;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.MigrateOutput;
import org.flywaydb.core.extensibility.ConfigurationExtension;

/**
 * Lets Flyway apply and record migrations. Each plugin has its own history table; Flyway is handed exactly the scripts it is
 * to know, and finds no others: it scans nothing, calls nothing back and replaces nothing in them.
 *
 * <p>Only what Flyway's API had in 11.7.2 is used, the oldest version that a supported Spring Boot brings.
 */
public final class FlywayMigrations {

    private static final String POSTGRESQL_MODULE = "org.flywaydb:flyway-database-postgresql";

    private final DataSource dataSource;

    public FlywayMigrations(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The problem that Flyway needs a module for this kind of database that is not on the class path. */
    public static Optional<Problem> missingModule(Product product) {
        if (product != Product.POSTGRESQL || postgresqlSettings(configuration()).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Problem.error(
                ProblemKind.UNSUPPORTED_DATABASE,
                Place.NOWHERE,
                "The database is PostgreSQL, and Flyway's module for it is not on the class path.",
                "Add the dependency " + POSTGRESQL_MODULE + " in the version of flyway-core."));
    }

    /**
     * Applies a plugin's migrations up to a version, each in a transaction together with its row in the history table where
     * the database can do that.
     *
     * @param plugin whose
     * @param scripts all its scripts for this database, applied or not
     * @param target the last version to apply
     * @return what was applied, in order
     * @throws StatementFailedException when one fails; those before it stand
     */
    public List<Executed> apply(String plugin, List<Script> scripts, int target) throws StatementFailedException {
        // Flyway instantiates its logger through the thread's class loader
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(FlywayMigrations.class.getClassLoader());
        try {
            Flyway flyway = configuration(plugin, scripts, target).load();
            return flyway.migrate().migrations.stream()
                    .map(FlywayMigrations::executed)
                    .toList();
        } catch (FlywayException e) {
            throw StatementFailedException.of(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private FluentConfiguration configuration(String plugin, List<Script> scripts, int target) {
        FluentConfiguration configuration = configuration()
                .dataSource(dataSource)
                .table(PluginNaming.historyTable(plugin))
                .target(String.valueOf(target))
                .locations(new String[0])
                .resourceProvider(new ScriptProvider(scripts))
                .javaMigrationClassProvider(List::of)
                .skipDefaultCallbacks(true)
                .placeholderReplacement(false)
                // what is applied was compared before; Flyway knows nothing of versions that were squashed since
                .validateOnMigrate(false)
                // a script that says that it runs outside of a transaction may hold what would run in one, too
                .mixed(scripts.stream().anyMatch(script -> !script.transactional()))
                .encoding(StandardCharsets.UTF_8)
                // the schema is shared: other plugins' tables are there before this one's history table
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .loggers(FlywayLog.class.getName());
        postgresqlSettings(configuration).ifPresent(FlywayMigrations::commitTogether);
        return configuration;
    }

    private static FluentConfiguration configuration() {
        return Flyway.configure(FlywayMigrations.class.getClassLoader());
    }

    @SuppressWarnings("deprecation") // what takes its place is not in 11.7.2
    private static Optional<ConfigurationExtension> postgresqlSettings(FluentConfiguration configuration) {
        return configuration.getPluginRegister().getPlugins(ConfigurationExtension.class).stream()
                .filter(extension -> extension.getNamespace().equals("postgresql"))
                .findFirst();
    }

    /**
     * Flyway's own way commits a migration and its row one after the other, so whoever is killed in between leaves a
     * migration that is applied and not recorded; and {@code CREATE INDEX CONCURRENTLY} waits for Flyway's idle transaction
     * for ever. The module that has the switch need not be on the class path, so it is called by name.
     */
    private static void commitTogether(ConfigurationExtension postgresql) {
        try {
            postgresql
                    .getClass()
                    .getMethod("setTransactionalLock", boolean.class)
                    .invoke(postgresql, false);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this version of " + POSTGRESQL_MODULE + " can't be made safe", e);
        }
    }

    private static Executed executed(MigrateOutput output) {
        return new Executed(Integer.parseInt(output.version), Duration.ofMillis(output.executionTime));
    }
}
