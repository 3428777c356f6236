package dev.lintel.runtime.drift;

import dev.lintel.runtime.database.Product;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.NativeNumbering;
import dev.lintel.schema.Schema;
import dev.lintel.schema.dialect.Dialect;
import dev.lintel.schema.dialect.Dialects;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Which of a database's names a name in a snapshot is; each database stores names in a way of its own. */
final class StoredNames {

    private final Product product;
    private final Dialect dialect;

    StoredNames(Product product) {
        this.product = product;
        this.dialect = Dialects.named(product.dialect()).orElseThrow();
    }

    Dialect dialect() {
        return dialect;
    }

    /** A plugin's schema as this kind of database has it. */
    Schema resolved(Schema schema) {
        return NativeNumbering.resolved(schema, dialect.numbersBySequence());
    }

    Product product() {
        return product;
    }

    /** Whether a name of the database is that name. */
    boolean isSame(Identifier name, String stored) {
        return switch (product) {
            case POSTGRESQL ->
                stored.equals(isQuoted(name) ? name.text() : name.text().toLowerCase(Locale.ROOT));
            // a connection's settings say how names without quotes are stored
            case H2 -> isQuoted(name) ? stored.equals(name.text()) : stored.equalsIgnoreCase(name.text());
            case MARIADB, MYSQL, SQLITE -> stored.equalsIgnoreCase(name.text());
        };
    }

    boolean areSame(List<Identifier> names, List<String> stored) {
        if (names.size() != stored.size()) {
            return false;
        }
        for (int i = 0; i < names.size(); i++) {
            if (!isSame(names.get(i), stored.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether both name the same, in whichever order. */
    boolean areSameSet(List<Identifier> names, List<String> stored) {
        return names.size() == stored.size()
                && names.stream().allMatch(name -> stored.stream().anyMatch(other -> isSame(name, other)));
    }

    /** What goes by that name; one whose name is the very same comes first. */
    <T> Optional<T> find(Identifier name, Collection<T> among, Function<T, String> nameOf) {
        return among.stream()
                .filter(it -> nameOf.apply(it).equals(name.text()))
                .findFirst()
                .filter(it -> isSame(name, nameOf.apply(it)))
                .or(() -> among.stream()
                        .filter(it -> isSame(name, nameOf.apply(it)))
                        .findFirst());
    }

    private boolean isQuoted(Identifier name) {
        return name.quoted() || !dialect.quote(name).equals(name.text());
    }
}
