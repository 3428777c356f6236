package dev.lintel.schema.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlStatementsTest {

    private static final String ANY = "postgresql";

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "h2", "mariadb", "mysql", "sqlite"})
    void statementsKnowTheirLines(String dialect) throws MalformedScriptException {
        String script = """
                -- head; of the script
                create table a (id integer); insert into a values (1);

                /* said;
                   at length */
                update a
                  set id = 2 -- why; because
                  where id = 1
                ;;
                delete from a""";

        assertThat(SqlStatements.split(script, dialect))
                .containsExactly(
                        new SqlStatement(2, "create table a (id integer)"),
                        new SqlStatement(2, "insert into a values (1)"),
                        new SqlStatement(6, "update a\n  set id = 2 -- why; because\n  where id = 1"),
                        new SqlStatement(10, "delete from a"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "any        | insert into a values ('it''s; so')",
                "any        | insert into \"a;b\" values (1)",
                "any        | insert into a values ('\u00e4\u20ac;')",
                "postgresql | insert into a values (E'it\\'s; so')",
                "postgresql | insert into a values ('a\\')",
                "postgresql | do $$ begin null; end $$",
                "postgresql | do $a$ begin execute '$$;$$'; end $a$",
                "postgresql | create function f() returns int begin atomic select 1; select 2; end",
                "postgresql | select 1 /* a /* b; */ c; */ + 1",
                "h2         | create alias f as $$ int f() { return 1; } $$",
                "h2         | select 1 /* a /* b; */ c; */ + 1",
                "mariadb    | insert into `a;b` values (1)",
                "mariadb    | insert into a values ('it\\'s; so')",
                "mariadb    | insert into a values (\"it\\\"s; so\")",
                "mariadb    | /*!50000 drop table a; */",
                "mariadb    | create trigger t before insert on a for each row begin if 1 then set @a = 1; end if; end",
                "mariadb    | create procedure p() begin case 1 when 1 then select 1; end case; select 2; end",
                "mariadb    | create definer=`me`@`here` event e on schedule every 1 day do begin delete from a; end",
                "sqlite     | create trigger t after insert on a begin update a set id = case when 1 then 2 end; end",
                "sqlite     | insert into [a;b] values (1)",
                "sqlite     | insert into `a;b` values (1)",
            })
    void aSemicolonWithinIsNoEnd(String dialect, String statement) throws MalformedScriptException {
        assertThat(SqlStatements.split(statement + ";\nselect 2;\n", dialect.equals("any") ? ANY : dialect))
                .extracting(SqlStatement::text)
                .containsExactly(statement, "select 2");
    }

    @Test
    void wordsThatLookLikeBodiesAreNone() throws MalformedScriptException {
        assertThat(SqlStatements.split("create table event (begin int); select 1", "mariadb"))
                .hasSize(2);
        assertThat(SqlStatements.split("begin; update a set b = case c when 1 then 2 end; commit", "sqlite"))
                .hasSize(3);
        assertThat(SqlStatements.split("select 2--1; select 3", "mariadb")).hasSize(2);
        assertThat(SqlStatements.split("select 1 # not; yet\n; select 3", "mariadb"))
                .hasSize(2);
        assertThat(SqlStatements.split("select $1; select 3", ANY)).hasSize(2);
    }

    @Test
    void aClientsDelimiterIsUnderstood() throws MalformedScriptException {
        String script =
                "delimiter //\ncreate trigger t before insert on a for each row set @a = 1//\ndelimiter ;\nselect 1;";

        assertThat(SqlStatements.split(script, "mysql"))
                .extracting(SqlStatement::text)
                .containsExactly("create trigger t before insert on a for each row set @a = 1", "select 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'a", "\"a", "/* a", "$$ a", "$x$ a $$"})
    void whatHasNoEndIsRefusedWithItsLine(String open) {
        MalformedScriptException refusal = catchThrowableOfType(
                MalformedScriptException.class, () -> SqlStatements.split("select 1;\n\n" + open, ANY));

        assertThat(refusal.line()).isEqualTo(3);
        assertThat(refusal).hasMessageEndingWith("that begins here has no end");
    }

    @Test
    void nothingIsNoStatement() throws MalformedScriptException {
        assertThat(SqlStatements.split("\uFEFF-- only; a comment\n;\n /* x; */ ;", ANY))
                .isEmpty();
    }
}
