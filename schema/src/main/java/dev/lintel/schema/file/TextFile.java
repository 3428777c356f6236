package dev.lintel.schema.file;

import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads Lintel's files, which are text in UTF-8. Everything else is a problem, never half of a text. */
public final class TextFile {

    private TextFile() {}

    /**
     * A file's content.
     *
     * @return empty when there is no such file
     * @throws ProblemException when there is one that can't be read
     */
    public static Optional<String> read(Path file) {
        try {
            return Optional.of(decode(Files.readAllBytes(file), file.toString()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw unreadable(file.toString(), e);
        }
    }

    /**
     * The text that the bytes are.
     *
     * @param name what to call the file in a message
     * @throws ProblemException when they are not UTF-8: two different scripts must not look alike
     */
    public static String decode(byte[] content, String name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ProblemException(Problem.error(
                    ProblemKind.INPUT, Place.file(name), "The file is not text in UTF-8.", "Save it in UTF-8."));
        }
    }

    /** The problem that a file is there and can't be read. */
    public static ProblemException unreadable(String name, IOException failure) {
        return new ProblemException(
                List.of(Problem.error(
                        ProblemKind.INPUT,
                        Place.file(name),
                        "The file can't be read (" + failure + ").",
                        "Make it readable for this process.")),
                failure);
    }
}
