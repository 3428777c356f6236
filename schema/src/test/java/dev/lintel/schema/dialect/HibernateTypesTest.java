package dev.lintel.schema.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.Column;
import dev.lintel.schema.Identifier;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.community.dialect.SQLiteDialect;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type is the one that Hibernate's own script declares for an attribute of it. */
class HibernateTypesTest {

    /** The product and version that Hibernate is told to write for, by our dialect. */
    private static final Map<String, List<String>> DATABASES = Map.of(
            "h2", List.of("H2", "2", "5"),
            "mariadb", List.of("MariaDB", "11", "4"),
            "mysql", List.of("MySQL", "8", "4"),
            "postgresql", List.of("PostgreSQL", "18", "0"),
            "sqlite", List.of("SQLite", "3", "54"));

    /** Hibernate tells at length that it has no connection; held, because a logger that nobody holds forgets its level. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    private static final Pattern COLUMN =
            Pattern.compile("(?m)^ +(\\w+) (.*?)( not null| null)?(?: check \\((\\(.*\\))\\))?,$");

    static Stream<String> dialects() {
        return Dialects.ids().stream();
    }

    @BeforeAll
    static void quiet() {
        HIBERNATE.setLevel(Level.SEVERE);
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void typesAndChecksAreHibernates(String id) {
        Dialect dialect = Dialects.named(id).orElseThrow();
        List<String> ours = new ArrayList<>();
        for (Field attribute : EveryType.class.getDeclaredFields()) {
            Column column = new Column(
                    Identifier.of(attribute.getName()), StatedType.of(attribute), true, false, null, null, null);
            String check = dialect.check(column)
                    .map(condition -> " check (" + condition + ")")
                    .orElse("");
            ours.add(attribute.getName() + " " + dialect.type(column.type()) + check);
        }
        assertThat(ours).containsExactlyInAnyOrderElementsOf(hibernates(id));
    }

    private static List<String> hibernates(String dialect) {
        List<String> database = DATABASES.get(dialect);
        StringWriter script = new StringWriter();
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.database-product-name", database.get(0));
        settings.put("jakarta.persistence.database-major-version", database.get(1));
        settings.put("jakarta.persistence.database-minor-version", database.get(2));
        if (database.get(0).equals("SQLite")) {
            settings.put("hibernate.dialect", SQLiteDialect.class.getName());
        }
        settings.put("hibernate.boot.allow_jdbc_metadata_access", "false");
        settings.put("hibernate.format_sql", "true");
        settings.put("jakarta.persistence.schema-generation.scripts.action", "create");
        settings.put("jakarta.persistence.schema-generation.scripts.create-target", script);
        try (StandardServiceRegistry registry =
                new StandardServiceRegistryBuilder().applySettings(settings).build()) {
            Metadata metadata = new MetadataSources(registry)
                    .addAnnotatedClass(EveryType.class)
                    .buildMetadata();
            SchemaManagementToolCoordinator.process(metadata, registry, settings, null);
        }
        return COLUMN.matcher(script.toString())
                .results()
                .map(HibernateTypesTest::words)
                // a type that neither server has, so that it can't be what is meant
                .map(words -> dialect.startsWith("m") ? words.replace("time(0) with time zone", "time(0)") : words)
                .toList();
    }

    /** Hibernate puts no blanks between values; digits of a type have none in ours either. */
    private static String words(MatchResult column) {
        String check =
                column.group(4) == null ? "" : " check " + column.group(4).replaceAll(",(?=[0-9])", ", ");
        return column.group(1) + " " + (column.group(2) + check).replace("','", "', '");
    }
}
