package dev.lintel.runtime.storm;

import dev.lintel.runtime.Lintel;
import dev.lintel.runtime.LintelException;
import dev.lintel.runtime.MigrationReport;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * One of many processes. Each line that it is told holds the folders of the plugins to start with; it answers with how many
 * steps it applied and how many milliseconds it took, or with what was wrong.
 */
public final class Node {

    private Node() {}

    public static void main(String[] arguments) throws Exception {
        DataSource database = Stormy.valueOf(arguments[0]).dataSource(arguments[1]);
        BufferedReader told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.out.println("ready");
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            List<URL> plugins = new ArrayList<>();
            for (String folder : line.split(" ")) {
                plugins.add(Path.of(folder).toUri().toURL());
            }
            try (URLClassLoader loader = new URLClassLoader(plugins.toArray(new URL[0]), Node.class.getClassLoader())) {
                MigrationReport report =
                        Lintel.on(database).classLoaders(loader).migrate();
                System.out.println(
                        report.steps().size() + " " + report.duration().toMillis());
            } catch (LintelException e) {
                System.out.println(e.getMessage().replace('\n', ' '));
            }
        }
    }
}
