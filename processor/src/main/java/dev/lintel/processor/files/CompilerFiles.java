package dev.lintel.processor.files;

import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** Reads and writes resources through the compiler; the only user of {@link Filer} but for the generated class. */
public final class CompilerFiles {

    private final Filer filer;

    public CompilerFiles(Filer filer) {
        this.filer = filer;
    }

    /** A resource of the class output: copied by the build, or left by an earlier compilation. */
    public Optional<String> readOutput(String path) {
        return find(StandardLocation.CLASS_OUTPUT, path).flatMap(file -> read(file, path));
    }

    /** A file that an earlier compilation, or this one, has generated as a source. */
    public Optional<String> readSourceOutput(String path) {
        return find(StandardLocation.SOURCE_OUTPUT, path).flatMap(file -> read(file, path));
    }

    /** A resource of the first folder or jar on the class path that has it. */
    public Optional<String> readClassPath(String path) {
        return find(StandardLocation.CLASS_PATH, path).flatMap(file -> read(file, path));
    }

    /** A class file: of the JDK, of the class path or of the class output. */
    public Optional<byte[]> readClass(String path) {
        try (InputStream ofJdk = ClassLoader.getPlatformClassLoader().getResourceAsStream(path)) {
            if (ofJdk != null) {
                return Optional.of(ofJdk.readAllBytes());
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return find(StandardLocation.CLASS_PATH, path)
                .flatMap(CompilerFiles::bytes)
                .or(() -> find(StandardLocation.CLASS_OUTPUT, path).flatMap(CompilerFiles::bytes));
    }

    private static Optional<byte[]> bytes(FileObject file) {
        try (InputStream in = file.openInputStream()) {
            return Optional.of(in.readAllBytes());
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    /**
     * Writes a resource to the class output, over what is there.
     *
     * @param origins the elements it is made from
     * @throws ProblemException if it can't be written
     */
    public void write(String path, String content, Element... origins) {
        try {
            FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origins);
            try (Writer writer = file.openWriter()) {
                writer.write(content);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new ProblemException(Problem.error(
                    ProblemKind.OUTPUT,
                    Place.file(path),
                    "The file " + path + " can't be written to the class output: " + e.getMessage() + ".",
                    "Make room for it, or make the folder writable."));
        }
    }

    /** Removes a resource from the class output; nothing happens if there is none. */
    public void delete(String path) {
        find(StandardLocation.CLASS_OUTPUT, path).filter(file -> !file.delete()).ifPresent(CompilerFiles::deleteOnDisk);
    }

    /** javac deletes nothing that a processor has looked up. */
    private static void deleteOnDisk(FileObject file) {
        if (!"file".equals(file.toUri().getScheme())) {
            return;
        }
        try {
            Files.deleteIfExists(Path.of(file.toUri()));
        } catch (IOException e) {
            throw new ProblemException(Problem.error(
                    ProblemKind.OUTPUT,
                    Place.file(file.getName()),
                    "The file is out of date and can't be deleted: " + e.getMessage() + ".",
                    "Delete it, or clean the class output."));
        }
    }

    /** Compilers tell a file that is not there in three ways: by exception when asked, when opened, or of another type. */
    private Optional<FileObject> find(Location location, String path) {
        try {
            return Optional.ofNullable(filer.getResource(location, "", path));
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException notThere) {
            return Optional.empty();
        }
    }

    private static Optional<String> read(FileObject file, String path) {
        try {
            return Optional.of(file.getCharContent(true).toString());
        } catch (FileNotFoundException | NoSuchFileException notThere) {
            return Optional.empty();
        } catch (IOException e) {
            throw new ProblemException(Problem.error(
                    ProblemKind.INPUT,
                    Place.file(path),
                    "The file " + path + " can't be read: " + e.getMessage() + ".",
                    "Make it readable, in UTF-8."));
        }
    }
}
