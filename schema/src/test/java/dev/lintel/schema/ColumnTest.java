package dev.lintel.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author's own column definition says besides the type. */
class ColumnTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "integer default 3                                | integer          | 3",
                "INTEGER DEFAULT -3 NOT NULL                      | INTEGER          | -3",
                "integer not null default 3                       | integer          | 3",
                "integer null default 3                           | integer          | 3",
                "integer default null                             | integer          | null",
                "varchar(20) default 'not null (on'               | varchar(20)      | 'not null (on'",
                "varchar(20) default 'it''s' not null             | varchar(20)      | 'it''s'",
                "timestamp(6) with time zone default now()        | timestamp(6) with time zone | now()",
                "double precision default 2 * (1 + floor(3))      | double precision | 2 * (1 + floor(3))",
                "uuid default gen_random_uuid()                   | uuid             | gen_random_uuid()"
            })
    void hasItsDefaultApart(String definition, String type, String value) {
        Column declared = column(definition).declared();

        assertThat(declared.type().definition()).isEqualTo(type);
        assertThat(declared.defaultValue()).isEqualTo(value);
        assertThat(declared.nullable())
                .isEqualTo(!definition
                        .toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("'.*'", "")
                        .contains("not null"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "integer",
                "varchar(20)",
                "integer default 3 check (size > 2)",
                "timestamp default now() on update now()",
                "integer generated always as (a * 2) stored",
                "integer default 3 unique",
                "text collate nocase default 'a'"
            })
    void staysAsItIs(String definition) {
        assertThat(column(definition).declared()).isEqualTo(column(definition));
    }

    private static Column column(String definition) {
        return new Column(
                new Identifier("size", false), ColumnType.defined(definition), true, false, null, null, "size");
    }
}
