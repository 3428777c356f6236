package dev.lintel.processor.reading;

import dev.lintel.schema.Identifier;
import dev.lintel.schema.dialect.Dialects;
import java.util.Locale;
import java.util.regex.Pattern;

/** From the names that the annotations state or imply to the names in the database; {@code -Alintel.naming}. */
public enum Naming {
    /** As Jakarta Persistence says: names are taken as they are. */
    JPA {
        @Override
        Identifier physical(Identifier logical) {
            return logical;
        }

        @Override
        Identifier joinTable(Identifier owner, Identifier target, Attribute attribute) {
            return new Identifier(owner.text() + "_" + target.text(), owner.quoted() || target.quoted());
        }
    },
    /**
     * As Spring Boot configures Hibernate: dots and camel case become underscores, all in lower case. Quoted names stay, and so do
     * reserved words, which Hibernate has to quote before the strategy sees them.
     */
    SPRING {
        @Override
        Identifier physical(Identifier logical) {
            return logical.quoted() || isReserved(logical)
                    ? logical
                    : new Identifier(snakeCase(logical.text()).toLowerCase(Locale.ROOT), false);
        }

        @Override
        Identifier joinTable(Identifier owner, Identifier target, Attribute attribute) {
            return physical(new Identifier(owner.text() + "_" + attribute.name(), owner.quoted()));
        }
    };

    private static final Pattern WORD = Pattern.compile("\\w+");

    abstract Identifier physical(Identifier logical);

    /** The default name of a relation's join table. */
    abstract Identifier joinTable(Identifier owner, Identifier target, Attribute attribute);

    /**
     * {@code TaskComment} → {@code Task_Comment}: an underscore before a capital that stands between two small letters or
     * digits, as Hibernate's {@code PhysicalNamingStrategySnakeCaseImpl} has it.
     */
    static String snakeCase(String name) {
        StringBuilder snake = new StringBuilder(name.replace('.', '_'));
        for (int i = 1; i < snake.length() - 1; i++) {
            if (isSmall(snake.charAt(i - 1))
                    && Character.isUpperCase(snake.charAt(i))
                    && isSmall(snake.charAt(i + 1))) {
                snake.insert(i++, '_');
            }
        }
        return snake.toString();
    }

    private static boolean isReserved(Identifier name) {
        return WORD.matcher(name.text()).matches()
                && Dialects.ids().stream()
                        .flatMap(id -> Dialects.named(id).stream())
                        .anyMatch(dialect -> !dialect.quote(name).equals(name.text()));
    }

    private static boolean isSmall(char c) {
        return Character.isLowerCase(c) || Character.isDigit(c);
    }
}
