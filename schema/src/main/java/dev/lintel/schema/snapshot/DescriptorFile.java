package dev.lintel.schema.snapshot;

import dev.lintel.schema.Schema;
import dev.lintel.schema.history.Pin;
import dev.lintel.schema.json.JsonFormat;
import dev.lintel.schema.json.JsonLine;
import dev.lintel.schema.json.JsonObject;
import dev.lintel.schema.json.JsonReader;
import dev.lintel.schema.json.JsonWriter;
import dev.lintel.schema.naming.PluginNaming;
import dev.lintel.schema.problem.ProblemKind;
import java.util.List;
import java.util.Optional;

/** {@code plugin.json} in {@code META-INF/lintel/<plugin>/}: the plugin's {@link Descriptor}. */
public final class DescriptorFile {

    /** The file's name in the descriptor folder. */
    public static final String NAME = "plugin.json";

    private static final int FORMAT = 1;

    private DescriptorFile() {}

    /** The file's text. */
    public static String write(Descriptor descriptor) {
        JsonLine pins = new JsonLine();
        descriptor.pins().forEach(pin -> pins.put(pin.plugin(), pin.version()));
        JsonWriter json = new JsonWriter()
                .beginObject()
                .field("format", FORMAT)
                .field("plugin", descriptor.plugin())
                .field("prefix", descriptor.prefix())
                .field("dependsOn", descriptor.dependsOn())
                .field("pins", pins)
                .field("registry", descriptor.registry())
                .textLines("models", descriptor.models())
                .textLines("converters", descriptor.converters())
                .field("dialects", descriptor.dialects())
                .field("version", descriptor.version());
        descriptor.draft().ifPresent(draft -> write(draft, json));
        SchemaWriter.write(descriptor.schema(), json);
        return json.endObject().toString();
    }

    private static void write(Descriptor.Draft draft, JsonWriter json) {
        json.beginObject("draft")
                .field("version", draft.version())
                .textLines("changes", draft.changes())
                .textLines("losses", draft.losses());
        draft.then().ifPresent(then -> {
            json.beginObject("then").textLines("changes", then.changes());
            SchemaWriter.write(then.stop(), json);
            json.endObject();
        });
        json.endObject();
    }

    /**
     * The descriptor that a file holds, its schema in canonical form.
     *
     * @param plugin whose it has to be
     * @param text the file's content
     * @param fileName what a problem calls the file
     * @throws dev.lintel.schema.problem.ProblemException with {@link ProblemKind#DESCRIPTOR_FORMAT} if it is not one
     */
    public static Descriptor read(String plugin, String text, String fileName) {
        JsonFormat format = new JsonFormat(
                fileName,
                ProblemKind.DESCRIPTOR_FORMAT,
                "The compiler writes this file; compile the plugin again, with the version of Lintel that is used here.");
        return JsonReader.read(text, format).read(json -> descriptor(plugin, json));
    }

    private static Descriptor descriptor(String plugin, JsonObject json) {
        Header.require(json, FORMAT, plugin);
        String prefix = json.optionalText("prefix").orElse(PluginNaming.prefix(plugin));
        if (!prefix.isEmpty() && !prefix.equals(PluginNaming.prefix(plugin))) {
            throw json.problem("prefix", "'" + prefix + "' is no prefix that the plugin '" + plugin + "' can have.");
        }
        List<String> dependsOn = json.texts("dependsOn");
        dependsOn.forEach(name -> requirePluginName(json, "dependsOn", name));
        List<Pin> pins = json.object("pins", DescriptorFile::pins).orElse(List.of());
        String registry = json.text("registry");
        List<String> models = json.texts("models");
        List<String> converters = json.texts("converters");
        List<String> dialects = json.texts("dialects");
        int version = json.integer("version");
        Optional<Descriptor.Draft> draft = json.object("draft", DescriptorFile::draft);
        Schema schema = SchemaReader.read(json).canonical();
        return json.checked(() -> new Descriptor(
                plugin, prefix, dependsOn, pins, registry, models, converters, dialects, version, draft, schema));
    }

    private static Descriptor.Draft draft(JsonObject json) {
        int version = json.integer("version");
        List<String> changes = json.texts("changes");
        List<String> losses = json.texts("losses");
        Optional<Descriptor.Draft.Then> then = json.object("then", DescriptorFile::then);
        return json.checked(() -> new Descriptor.Draft(version, changes, losses, then));
    }

    private static Descriptor.Draft.Then then(JsonObject json) {
        List<String> changes = json.texts("changes");
        return new Descriptor.Draft.Then(SchemaReader.read(json).canonical(), changes);
    }

    private static List<Pin> pins(JsonObject json) {
        return json.names().stream()
                .map(plugin -> {
                    requirePluginName(json, plugin, plugin);
                    return json.checked(() -> new Pin(plugin, json.integer(plugin)));
                })
                .toList();
    }

    private static void requirePluginName(JsonObject json, String field, String name) {
        if (!PluginNaming.isValid(name)) {
            throw json.problem(field, "'" + name + "' is no plugin's name.");
        }
    }
}
