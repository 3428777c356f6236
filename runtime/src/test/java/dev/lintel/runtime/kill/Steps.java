package dev.lintel.runtime.kill;

import dev.lintel.runtime.fixture.Notes;
import dev.lintel.runtime.fixture.TestPlugin;
import dev.lintel.schema.history.Scripts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Three plugins whose migrations hold every kind of step, of which none may happen twice or be left out. */
final class Steps {

    private final Mortal kind;

    private Steps(Mortal kind) {
        this.kind = kind;
    }

    /** Writes them, and says where. */
    static List<Path> write(Mortal kind, Path folder) {
        Steps steps = new Steps(kind);
        return List.of(
                steps.steps().in(folder.resolve("steps")),
                steps.other().in(folder.resolve("other")),
                steps.made().in(folder.resolve("made")));
    }

    /** Three plugins of which none needs another. */
    static List<Path> writeIndependent(Path folder) {
        List<Path> plugins = new ArrayList<>();
        plugins.add(Notes.plugin(2).in(folder.resolve("notes")));
        for (String name : List.of("apart", "beside")) {
            plugins.add(new TestPlugin(name)
                    .creating(name + "_a")
                    .migration("rows", "insert into %s_a (id) values (1), (2);\n".formatted(name))
                    .migration("index", "create index %1$s_ix on %1$s_a (id);\n".formatted(name))
                    .in(folder.resolve(name)));
        }
        return plugins;
    }

    /** Two of which the snapshot says what is their own. */
    static List<Path> writeModelled(Path folder) {
        return List.of(
                Notes.plugin(2).in(folder.resolve("notes")), Notes.tasks().in(folder.resolve("tasks")));
    }

    private TestPlugin steps() {
        TestPlugin steps = new TestPlugin("steps").tables("steps_a", "steps_b");
        migration(steps, "create", """
                create table steps_a (id integer primary key, name varchar(50), n integer not null);
                create index steps_ix on steps_a (name);
                insert into steps_a (id, name, n) values (1, 'one', 1), (2, 'two', 2);
                """, """
                $dropIndex;
                drop table steps_a;
                """);
        migration(steps, "change", """
                alter table steps_a add column more integer;
                update steps_a set n = n + 1;
                $rename;
                insert into steps_a (id, name, m) select id + 10, name, m from steps_a where id < 10;
                $widen;
                update steps_a set m = m * 2, more = 5;
                """, """
                update steps_a set m = m / 2;
                $narrow;
                delete from steps_a where id > 10;
                alter table steps_a rename column m to n;
                update steps_a set n = n - 1;
                alter table steps_a drop column more;
                """);
        migration(
                steps,
                "index",
                """
                create unique index $concurrently steps_more_ix on steps_a (more, id);
                """,
                kind == Mortal.MARIADB ? "drop index steps_more_ix on steps_a;\n" : "drop index steps_more_ix;\n");
        return steps;
    }

    private TestPlugin other() {
        TestPlugin other = new TestPlugin("other").dependsOn("steps").tables("other_c");
        migration(other, "create", """
                create table other_c (id integer primary key, a integer,
                  constraint other_fk foreign key (a) references steps_a (id));
                insert into other_c (id, a) select id, id from steps_a where id < 10;
                create table other_d (id integer primary key);
                """, """
                drop table other_d;
                drop table other_c;
                """, "steps@1");
        return other;
    }

    /** All its migrations only make what was not there. */
    private TestPlugin made() {
        TestPlugin made = new TestPlugin("made").tables("made_a", "made_b", "made_c");
        migration(made, "create", """
                create table made_a (id integer primary key, name varchar(50));
                create table made_b (id integer primary key, a integer);
                $addForeignKey;
                create index made_name_ix on made_a (name);
                """, """
                $dropNameIndex;
                $dropForeignKey;
                drop table made_b;
                drop table made_a;
                """);
        migration(made, "add_columns", """
                alter table made_a add column more integer;
                alter table made_b add column name varchar(20) default 'none' not null;
                """, """
                alter table made_b drop column name;
                alter table made_a drop column more;
                """);
        migration(made, "create_c", """
                -- refers to the first
                create table made_c (id integer primary key, a integer,
                  constraint made_c_fk foreign key (a) references made_a (id));
                create unique index made_c_ix on made_c (a, id);
                """, "drop table made_c;\n");
        migration(made, "add_column", "alter table made_c add column name varchar(20);\n", """
                alter table made_c drop column name;
                """);
        return made;
    }

    private void migration(TestPlugin plugin, String name, String up, String down, String... pins) {
        plugin.migration(name, new TreeMap<>(Map.of(kind.dialect(), new Scripts(filled(up), filled(down)))), pins);
    }

    private String filled(String script) {
        String filled = script;
        for (Map.Entry<String, String> word : kind.words().entrySet()) {
            filled = filled.replace(word.getKey(), word.getValue());
        }
        return filled;
    }
}
