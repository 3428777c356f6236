package dev.lintel.schema.file;

import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Files that are written together. Each is first written under a temporary name beside its place, so that a full disk is
 * noticed before anything has changed, and then moved into place in one step. If a move fails, those before it are undone.
 */
public final class FileBatch {

    private static final String TEMPORARY = ".lintel-tmp";
    private static final String BEFORE = ".lintel-before";

    private final List<Path> moved = new ArrayList<>();
    private final Set<Path> replaced = new HashSet<>();
    private final List<Path> gone = new ArrayList<>();

    private FileBatch() {}

    /**
     * Writes all files or none.
     *
     * @param contents by file, in the order in which they appear; folders are made as needed
     * @throws ProblemException when one can't be written; all are then as they were
     */
    public static void write(Map<Path, String> contents) {
        write(contents, Set.of());
    }

    /**
     * Writes and deletes all files or none.
     *
     * @param contents by file, in the order in which they appear; folders are made as needed
     * @param deleted files that go once those have appeared; what is not there, or is written, is none
     * @throws ProblemException when one can't be written or deleted; all are then as they were
     */
    public static void write(Map<Path, String> contents, Set<Path> deleted) {
        Set<Path> goes = new TreeSet<>(deleted);
        goes.removeAll(contents.keySet());
        goes.removeIf(file -> !Files.exists(file));
        new FileBatch().run(contents, goes);
    }

    private void run(Map<Path, String> contents, Set<Path> deleted) {
        Path current = null;
        try {
            for (Map.Entry<Path, String> file : contents.entrySet()) {
                current = file.getKey();
                // a file of the working folder names no parent
                Files.createDirectories(current.toAbsolutePath().getParent());
                writeTemporary(current, file.getValue());
            }
            for (Path file : contents.keySet()) {
                current = file;
                moveIntoPlace(file);
            }
            for (Path file : deleted) {
                current = file;
                Files.move(file, beside(file, BEFORE), StandardCopyOption.REPLACE_EXISTING);
                gone.add(file);
            }
        } catch (IOException e) {
            undo(e);
            throw new ProblemException(
                    List.of(
                            Problem.error(
                                    ProblemKind.OUTPUT,
                                    Place.file(String.valueOf(current)),
                                    "The file can't be written (" + e + ").",
                                    "Nothing was changed; make room or give the rights to write there, and run the command again.")),
                    e);
        } finally {
            for (Path file : contents.keySet()) {
                deleteQuietly(beside(file, TEMPORARY));
                deleteQuietly(beside(file, BEFORE));
            }
            deleted.forEach(file -> deleteQuietly(beside(file, BEFORE)));
        }
    }

    private static void writeTemporary(Path file, String content) throws IOException {
        Path temporary = beside(file, TEMPORARY);
        Files.deleteIfExists(temporary);
        try (FileChannel channel =
                FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            // a power cut after the move must not leave an empty file
            channel.force(true);
        }
    }

    private void moveIntoPlace(Path file) throws IOException {
        if (Files.exists(file)) {
            Files.copy(file, beside(file, BEFORE), StandardCopyOption.REPLACE_EXISTING);
            replaced.add(file);
        }
        Files.move(beside(file, TEMPORARY), file, StandardCopyOption.ATOMIC_MOVE);
        moved.add(file);
    }

    private void undo(IOException failure) {
        for (Path file : gone) {
            try {
                Files.move(beside(file, BEFORE), file, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
        for (Path file : moved) {
            try {
                if (replaced.contains(file)) {
                    Files.move(beside(file, BEFORE), file, StandardCopyOption.ATOMIC_MOVE);
                } else {
                    Files.delete(file);
                }
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
    }

    private static Path beside(Path file, String suffix) {
        return file.resolveSibling("." + file.getFileName() + suffix);
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // a leftover with this name is replaced by the next run, and read by nobody
        }
    }
}
