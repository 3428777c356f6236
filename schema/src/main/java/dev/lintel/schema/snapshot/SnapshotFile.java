package dev.lintel.schema.snapshot;

import dev.lintel.schema.Schema;
import dev.lintel.schema.StoredForm;
import dev.lintel.schema.history.HistoryFolder;
import dev.lintel.schema.history.Sha256;
import dev.lintel.schema.json.JsonFormat;
import dev.lintel.schema.json.JsonObject;
import dev.lintel.schema.json.JsonReader;
import dev.lintel.schema.json.JsonWriter;
import dev.lintel.schema.problem.ProblemKind;
import java.util.List;

/**
 * {@code schema.json} in a plugin's history folder: the schema as of the newest committed migration. It is committed and
 * reviewed, so it is sorted and has a line for each column, key, index and constraint.
 */
public final class SnapshotFile {

    /** The file's name in the history folder. */
    public static final String NAME = HistoryFolder.SNAPSHOT;

    private static final int FORMAT = 1;

    private SnapshotFile() {}

    /** The file's text; the same for schemas of one {@linkplain Schema#canonical() canonical form}. */
    public static String write(String plugin, Schema schema) {
        return write(plugin, schema, List.of());
    }

    /**
     * The file's text.
     *
     * @param converters the binary names of the converters that apply by themselves, which a compilation of some classes
     *     alone can't find; they are no part of the fingerprint
     */
    public static String write(String plugin, Schema schema, List<String> converters) {
        JsonWriter json = new JsonWriter()
                .beginObject()
                .field("format", FORMAT)
                .field("plugin", plugin)
                .textLines("converters", converters.stream().sorted().toList());
        SchemaWriter.write(schema, json);
        return json.endObject().toString();
    }

    /**
     * The schema that a file holds, in its canonical form.
     *
     * @param plugin whose snapshot it has to be
     * @param text the file's content
     * @param fileName what a problem calls the file
     * @throws dev.lintel.schema.problem.ProblemException with {@link ProblemKind#SNAPSHOT_FORMAT} if it is not one
     */
    public static Schema read(String plugin, String text, String fileName) {
        return readAll(plugin, text, fileName).schema();
    }

    /** All that a file holds; see {@link #read} for the parameters. */
    public static Content readAll(String plugin, String text, String fileName) {
        JsonFormat format = new JsonFormat(
                fileName,
                ProblemKind.SNAPSHOT_FORMAT,
                "Lintel writes this file; take it from version control as it was committed with the newest migration.");
        return JsonReader.read(text, format).read(json -> content(plugin, json));
    }

    private static Content content(String plugin, JsonObject json) {
        Header.require(json, FORMAT, plugin);
        List<String> converters = json.texts("converters");
        return new Content(SchemaReader.read(json).canonical(), converters);
    }

    /**
     * What a file holds.
     *
     * @param schema in its canonical form
     * @param converters the binary names of the converters that apply by themselves
     */
    public record Content(Schema schema, List<String> converters) {}

    /**
     * The schema's fingerprint. It changes when, and only when, databases can tell the difference: not with the order of
     * columns, the case of an unquoted name, or the class and attribute that something comes from.
     */
    public static String hash(Schema schema) {
        JsonWriter json = new JsonWriter().beginObject();
        SchemaWriter.write(StoredForm.of(schema), json);
        return Sha256.ofText(json.endObject().toString());
    }
}
