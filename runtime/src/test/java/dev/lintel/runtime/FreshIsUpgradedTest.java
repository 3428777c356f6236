package dev.lintel.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.runtime.fixture.Catalog;
import dev.lintel.runtime.fixture.DatabaseKind;
import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.fixture.Loaders;
import dev.lintel.runtime.fixture.TestPlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A database that was installed today is the one that was upgraded release by release. Three plugins have published their
 * versions one after the other; installations take them up in every order that the pins allow, one by one or several at a
 * time, and all end where a fresh installation begins.
 */
class FreshIsUpgradedTest {

    private static final List<Release> RELEASES = List.of(
            new Release("core", """
                    create table core_user (id integer not null, name varchar(50), constraint core_user_pk primary key (id));
                    """),
            new Release("tasks", """
                    create table tasks_task (id integer not null, owner_id integer, constraint tasks_task_pk primary key (id));
                    alter table tasks_task add constraint tasks_owner_fk foreign key (owner_id) references core_user (id);
                    """, "core@1"),
            new Release("core", """
                    alter table core_user add column email varchar(100);
                    alter table core_user add constraint core_email_ux unique (email);
                    """),
            new Release("calendar", """
                    create table calendar_day (id integer not null, task_id integer not null, guest varchar(100),
                      constraint calendar_day_pk primary key (id));
                    alter table calendar_day add constraint calendar_task_fk foreign key (task_id) references tasks_task (id);
                    alter table calendar_day add constraint calendar_guest_fk foreign key (guest) references core_user (email);
                    """, "core@2", "tasks@1"),
            new Release("tasks", """
                    alter table tasks_task add column title varchar(80);
                    create index tasks_title_ix on tasks_task (title);
                    """, "core@2"),
            new Release("core", """
                    alter table core_user add column since date;
                    """),
            new Release("calendar", """
                    alter table calendar_day add column watcher_id integer;
                    alter table calendar_day add constraint calendar_watcher_fk foreign key (watcher_id) references core_user (id);
                    create index calendar_watcher_ix on calendar_day (watcher_id);
                    """, "core@2", "tasks@2"));

    @TempDir
    Path folder;

    @RegisterExtension
    final Loaders loaders = new Loaders();

    private final Map<String, Path> jars = new HashMap<>();

    private record Release(String plugin, String sql, String... pins) {}

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_MEMORY", "POSTGRESQL"})
    void everyOrderOfUpgradesEndsWhereAFreshInstallationBegins(DatabaseKind kind) throws IOException {
        Map<String, Integer> newest = new TreeMap<>();
        RELEASES.forEach(release -> newest.merge(release.plugin(), 1, Integer::sum));
        DataSource fresh = kind.create(folder);
        assertThat(install(fresh, newest))
                .containsExactly("core@1", "tasks@1", "core@2", "calendar@1", "tasks@2", "calendar@2", "core@3");
        List<String> expected = Catalog.of(fresh, kind);
        assertThat(expected).hasSizeGreaterThan(20);

        List<List<Map<String, Integer>>> roads = roads(newest);
        assertThat(roads).hasSizeGreaterThan(10);
        // a database on a server takes its time to be made
        int every = kind == DatabaseKind.POSTGRESQL ? 5 : 1;
        for (int i = 0; i < roads.size(); i += every) {
            List<Map<String, Integer>> road = roads.get(i);
            DataSource database = kind.create(folder);
            for (Map<String, Integer> installed : road) {
                install(database, installed);
            }
            assertThat(Catalog.of(database, kind)).as("after %s", road).isEqualTo(expected);
            assertThat(histories(database)).as("after %s", road).isEqualTo(histories(fresh));
        }
    }

    private List<String> install(DataSource database, Map<String, Integer> versions) throws IOException {
        List<Path> path = new ArrayList<>();
        for (Map.Entry<String, Integer> plugin : versions.entrySet()) {
            path.add(jar(plugin.getKey(), plugin.getValue()));
        }
        return Lintel.on(database).classLoaders(loaders.over(path.toArray(Path[]::new))).migrate().steps().stream()
                .map(step -> step.step().toString())
                .toList();
    }

    /** The jar that was published with that version: it knows the versions before, and none behind. */
    private Path jar(String name, int version) throws IOException {
        Path known = jars.get(name + version);
        if (known != null) {
            return known;
        }
        TestPlugin plugin = new TestPlugin(name).tables(name + "_table");
        List<Release> releases = RELEASES.stream()
                .filter(release -> release.plugin().equals(name))
                .toList();
        for (int i = 0; i < version; i++) {
            plugin.migration(
                    "m" + (i + 1), releases.get(i).sql(), releases.get(i).pins());
        }
        Path jar = plugin.jar(Files.createDirectory(folder.resolve(name + version)));
        jars.put(name + version, jar);
        return jar;
    }

    /**
     * All sequences of installations from nothing to the newest, each step of which brings one plugin to its next version;
     * and, for each two neighbours on such a road, the one that takes both at once.
     */
    private static List<List<Map<String, Integer>>> roads(Map<String, Integer> newest) {
        List<List<Map<String, Integer>>> single = new ArrayList<>();
        walk(new ArrayList<>(), new TreeMap<>(), newest, single);
        Set<List<Map<String, Integer>>> all = new LinkedHashSet<>(single);
        for (List<Map<String, Integer>> road : single) {
            List<Map<String, Integer>> pairs = new ArrayList<>();
            for (int i = road.size() - 1; i >= 0; i -= 2) {
                pairs.add(0, road.get(i));
            }
            all.add(pairs);
        }
        return List.copyOf(all);
    }

    private static void walk(
            List<Map<String, Integer>> road,
            Map<String, Integer> installed,
            Map<String, Integer> newest,
            List<List<Map<String, Integer>>> roads) {
        if (installed.equals(newest)) {
            roads.add(List.copyOf(road));
            return;
        }
        for (String plugin : newest.keySet()) {
            Map<String, Integer> next = new TreeMap<>(installed);
            next.merge(plugin, 1, Integer::sum);
            if (next.get(plugin) <= newest.get(plugin) && arePinsMet(next)) {
                road.add(next);
                walk(road, next, newest, roads);
                road.remove(road.size() - 1);
            }
        }
    }

    private static boolean arePinsMet(Map<String, Integer> installed) {
        Map<String, Integer> seen = new HashMap<>();
        for (Release release : RELEASES) {
            int version = seen.merge(release.plugin(), 1, Integer::sum);
            if (version > installed.getOrDefault(release.plugin(), 0)) {
                continue;
            }
            for (String pin : release.pins()) {
                String[] parts = pin.split("@");
                if (installed.getOrDefault(parts[0], 0) < Integer.parseInt(parts[1])) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<String> histories(DataSource database) {
        List<String> rows = new ArrayList<>();
        for (String plugin : List.of("calendar", "core", "tasks")) {
            rows.addAll(Databases.query(
                    database,
                    "select \"version\", \"script\", \"checksum\", \"success\" from \"lintel_history_" + plugin
                            + "\" where \"installed_rank\" > 0 order by \"installed_rank\""));
        }
        return rows;
    }
}
