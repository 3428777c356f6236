package dev.lintel.runtime.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A locked file beside the file of an SQLite database: {@code app.db.lintel-lock}. The operating system unlocks it when the
 * process ends; what is written in it, who holds it and what that does, is for those who wait. A database in memory is
 * locked within the process alone.
 */
final class FileLocking implements RunLock.Holding {

    /** File locks belong to the whole process, so its threads exclude each other here. */
    private static final Set<String> IN_THIS_PROCESS = ConcurrentHashMap.newKeySet();

    /** The byte that is locked: behind the text, which others must be able to read on every system. */
    private static final long LOCKED = 1L << 40;

    private final String name;
    private final Optional<Path> file;
    private FileChannel channel;
    private FileLock lock;
    private boolean held;

    FileLocking(Database work) {
        try {
            // the file's path as the database itself knows it; empty in memory
            String path = work.sql()
                    .first("select file from pragma_database_list where name = 'main'", row -> row.getString(1))
                    .orElse("");
            this.file = path == null || path.isEmpty() ? Optional.empty() : Optional.of(Path.of(path + ".lintel-lock"));
            this.name = file.map(Path::toString).orElse(work.toString());
        } catch (SQLException e) {
            throw Database.unreachable(e);
        }
    }

    @Override
    public boolean tryAcquire() throws SQLException {
        held = held || IN_THIS_PROCESS.add(name);
        if (!held || file.isEmpty() || lock != null) {
            return held;
        }
        try {
            if (channel == null) {
                channel = new RandomAccessFile(file.get().toFile(), "rw").getChannel();
            }
            lock = channel.tryLock(LOCKED, 1, false);
            if (lock != null) {
                announce("starting");
            }
            return lock != null;
        } catch (IOException e) {
            throw new SQLException("the file " + file.get() + " can't be locked: " + e.getMessage(), e);
        }
    }

    @Override
    public String holder() {
        try {
            String text = file.isPresent() && Files.exists(file.get())
                    ? Files.readString(file.get()).strip()
                    : "";
            return text.isEmpty() ? ", in this process" : " (" + text + ")";
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void verify() throws SQLException {
        if (file.isPresent() && (lock == null || !lock.isValid())) {
            throw new SQLException("the file " + file.get() + " is not locked any more");
        }
    }

    @Override
    public void announce(String work) {
        if (channel == null) {
            return;
        }
        byte[] text = ("process " + ProcessHandle.current().pid() + ", running: " + work + "\n")
                .getBytes(StandardCharsets.UTF_8);
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(text), 0);
        } catch (IOException e) {
            // who waits learns less; the lock is held all the same
            System.getLogger("dev.lintel.runtime").log(System.Logger.Level.DEBUG, "can't write to the lock's file", e);
        }
    }

    @Override
    public void release() throws SQLException {
        try {
            if (channel != null) {
                if (lock != null) {
                    channel.truncate(0);
                }
                channel.close();
            }
        } catch (IOException e) {
            throw new SQLException(e);
        } finally {
            if (held) {
                IN_THIS_PROCESS.remove(name);
            }
        }
    }
}
