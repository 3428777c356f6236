package dev.lintel.schema.history;

import java.util.Optional;

/** Where the scripts of one plugin's history are read from: a folder, a jar, the class path of a compiler. */
public interface ScriptSource {

    /**
     * A file's content.
     *
     * @param path within the plugin's history folder, with {@code /}: {@code h2/V1__create_task.sql}
     * @return empty when there is no such file
     * @throws dev.lintel.schema.problem.ProblemException when there is one that can't be read
     */
    Optional<String> read(String path);

    /** The file as a message calls it, whether it is there or not: a path that a person can look up. */
    String describe(String path);
}
