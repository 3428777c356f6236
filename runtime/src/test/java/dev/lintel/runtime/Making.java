package dev.lintel.runtime;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.fixture.TestPlugin;
import java.util.List;
import javax.sql.DataSource;

/** What the tests of migrations that go together make, and how they look at what became of it. */
final class Making {

    private Making() {}

    static TestPlugin tasks(String... scripts) {
        TestPlugin tasks = new TestPlugin("tasks").tables("tasks_one", "tasks_two", "tasks_three");
        for (int i = 0; i < scripts.length; i++) {
            tasks.migration("v" + (i + 1), scripts[i]);
        }
        return tasks;
    }

    static String refusal(Lintel lintel) {
        return catchThrowableOfType(LintelException.class, lintel::migrate).getMessage();
    }

    static List<String> versions(DataSource database, String plugin) {
        return Databases.query(
                database,
                "select \"version\" from \"lintel_history_%s\" where \"version\" is not null order by \"installed_rank\""
                        .formatted(plugin));
    }

    /** What it tells of, and how far that came. */
    static List<String> journal(DataSource database) {
        return Databases.query(
                database,
                "select concat(\"plugin\", '@', \"version\", case when \"catalog_hash\" = 'nothing' then ' all' else"
                        + " concat(' ', \"done\") end, case when \"failure\" is null then '' else ' refused' end)"
                        + " from \"lintel_journal\" order by \"plugin\", \"version\"");
    }
}
