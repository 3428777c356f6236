package dev.lintel.schema.snapshot;

import dev.lintel.schema.json.JsonObject;

/** The first two fields of both files: the format's version, and whose file it is. */
final class Header {

    private Header() {}

    /** Refuses a file of another format, or of another plugin. */
    static void require(JsonObject json, int format, String plugin) {
        int written = json.integer("format");
        if (written != format) {
            throw json.problem(
                    "format",
                    "The file has format " + written + "; this version of Lintel reads format " + format + ".");
        }
        String owner = json.text("plugin");
        if (!owner.equals(plugin)) {
            throw json.problem("plugin", "The file is that of the plugin '" + owner + "', not of '" + plugin + "'.");
        }
    }
}
