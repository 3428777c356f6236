package dev.lintel.cli;

import dev.lintel.runtime.Verification;
import dev.lintel.runtime.drift.PluginDrift;
import dev.lintel.schema.json.JsonWriter;
import picocli.CommandLine.Command;

/** {@code lintel verify} */
@Command(
        name = "verify",
        description =
                "Compares the database with the snapshots of the plugins, and says what differs. Changes nothing.",
        footer = {"", "Example: ${COMMAND-FULL-NAME}"})
final class VerifyCommand extends Verb {

    private final Source source;

    VerifyCommand(Source source) {
        this.source = source;
    }

    @Override
    int run() {
        Verification verification = source.lintel(command()).verify();
        if (asJson()) {
            print(json(verification));
        } else {
            print(verification.toString());
            verification.problems().forEach(this::tell);
        }
        return verification.isClean() ? FINE : REFUSED;
    }

    private static String json(Verification verification) {
        JsonWriter json = new JsonWriter()
                .beginObject()
                .field("database", verification.database())
                .beginList("plugins");
        for (PluginDrift drift : verification.plugins()) {
            json.beginObject()
                    .field("plugin", drift.plugin())
                    .field("version", drift.version())
                    .field("notCompared", drift.notCompared().orElse(null))
                    .textLines(
                            "differences",
                            drift.differences().stream().map(Object::toString).toList())
                    .endObject();
        }
        return json.endList()
                .lines("problems", Standings.problems(verification.problems()))
                .endObject()
                .toString();
    }
}
