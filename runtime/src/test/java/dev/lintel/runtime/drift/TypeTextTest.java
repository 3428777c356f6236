package dev.lintel.runtime.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.runtime.database.Product;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "POSTGRESQL | varchar(255) | character varying(255)",
                "POSTGRESQL | VARCHAR(9) default 'a (b)' not null | character varying(9)",
                "POSTGRESQL | varchar(10) array[5] | character varying(10)[]",
                "POSTGRESQL | timestamp(6) | timestamp without time zone",
                "POSTGRESQL | timestamp(6) with time zone | timestamp(6) with time zone",
                "POSTGRESQL | timestamptz | timestamp(6) with time zone",
                "POSTGRESQL | float(53) | double precision",
                "POSTGRESQL | float(24) | real",
                "POSTGRESQL | decimal(10,2) | numeric(10, 2)",
                "H2 | clob | CHARACTER LARGE OBJECT(2147483647)",
                "H2 | enum ('A', 'It''s') | enum ('It''s', 'A')",
                "H2 | char(1) | CHARACTER(1)",
                "MARIADB | integer | int(11)",
                "MARIADB | bit | bit(1)",
                "MARIADB | float(40) | double",
                "MARIADB | json | longtext",
                "MARIADB | datetime(0) | datetime",
                "SQLITE | bigint | INTEGER",
                "SQLITE | varchar(20) | text",
            })
    void oneTypeInTwoSpellings(Product product, String one, String other) {
        assertThat(same(product, one, other)).isTrue();
        assertThat(same(product, other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "POSTGRESQL | varchar(255) | character varying(254)",
                "POSTGRESQL | varchar(255) | text",
                "POSTGRESQL | varchar(10) array | character varying(10)",
                "POSTGRESQL | timestamp(6) | timestamp(3) without time zone",
                "POSTGRESQL | timestamp(6) | timestamp(6) with time zone",
                "POSTGRESQL | integer | bigint",
                "POSTGRESQL | numeric(10,2) | numeric(10,3)",
                "H2 | enum ('A', 'B') | enum ('A', 'B', 'C')",
                "H2 | float(53) | real",
                "MARIADB | datetime(6) | datetime",
                "MARIADB | text | longtext",
                "MARIADB | integer | bigint(20)",
                "SQLITE | bigint | varchar(20)",
                "SQLITE | varchar(20) | varchar(30)",
            })
    void twoTypes(Product product, String one, String other) {
        assertThat(same(product, one, other)).isFalse();
        assertThat(same(product, other, one)).isFalse();
    }

    private static boolean same(Product product, String one, String other) {
        return TypeText.of(one, product).sameAs(TypeText.of(other, product), product);
    }
}
