package dev.lintel.schema.problem;

/**
 * Where a problem is. In the compiler a place is an element with its annotation and value; elsewhere it is a file, a
 * plugin or a database. {@link #toString()} says it in words.
 */
public interface Place {

    /** For a problem whose text says all there is to say about where it is. */
    Place NOWHERE = new Place() {
        @Override
        public String toString() {
            return "";
        }
    };

    /** A line of a file; lines count from 1, and 0 means the whole file. */
    static Place line(String file, int line) {
        return new FilePlace(file, line);
    }

    /** A whole file. */
    static Place file(String file) {
        return new FilePlace(file, 0);
    }

    /**
     * A file, or a line of it.
     *
     * @param file the path as the reader of the message would write it
     * @param line counts from 1; 0 for the whole file
     */
    record FilePlace(String file, int line) implements Place {
        @Override
        public String toString() {
            return line == 0 ? file : file + ":" + line;
        }
    }
}
