package dev.lintel.processor.oracle;

import java.util.Locale;
import java.util.Map;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitJoinTableNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;

/** The naming strategies: the processor's option, and what makes Hibernate name things so. */
enum Naming {
    JPA(Map.of()),
    SPRING(Map.of(
            "hibernate.physical_naming_strategy", PhysicalNamingStrategySnakeCaseImpl.class.getName(),
            "hibernate.implicit_naming_strategy", SpringImplicitNaming.class.getName()));

    private final Map<String, String> hibernateSettings;

    Naming(Map<String, String> hibernateSettings) {
        this.hibernateSettings = hibernateSettings;
    }

    Map<String, String> hibernateSettings() {
        return hibernateSettings;
    }

    /** The value of {@code -Alintel.naming}. */
    String option() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What Spring Boot adds to Hibernate's naming: a join table is called after the owner's table and the attribute. */
    public static final class SpringImplicitNaming extends ImplicitNamingStrategyJpaCompliantImpl {

        private static final long serialVersionUID = 1L;

        @Override
        public Identifier determineJoinTableName(ImplicitJoinTableNameSource source) {
            String attribute = source.getAssociationOwningAttributePath().getProperty();
            return toIdentifier(source.getOwningPhysicalTableName() + "_" + attribute, source.getBuildingContext());
        }
    }
}
