package dev.lintel.cli;

import dev.lintel.schema.json.JsonLine;
import dev.lintel.schema.json.JsonWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lintel doctor} */
@Command(
        name = "doctor",
        description = {
            "Looks at Java, the compilation and the histories, and says what is wrong and how to mend it.",
            "At the database too, where one is stated."
        },
        footer = {"", "Example: ${COMMAND-FULL-NAME}"})
final class DoctorCommand extends Verb {

    private final Source source;

    @Mixin
    private ProjectOptions project;

    DoctorCommand(Source source) {
        this.source = source;
    }

    @Override
    int run() {
        Examination examination = new Examination(
                project, source.hasDatabase(command()) ? Optional.of(source.lintel(command())) : Optional.empty());
        List<Examination.Finding> findings = examination.findings();
        if (asJson()) {
            print(new JsonWriter()
                    .beginObject()
                    .lines(
                            "findings",
                            findings.stream().map(DoctorCommand::json).toList())
                    .endObject()
                    .toString());
        } else {
            TextTable table = new TextTable().colour(0, Standings::coloured);
            findings.forEach(finding -> table.row(finding.state(), finding.subject(), finding.text()));
            print(table);
        }
        return findings.stream().anyMatch(Examination.Finding::isBad) ? REFUSED : FINE;
    }

    private static JsonLine json(Examination.Finding finding) {
        return new JsonLine()
                .put("subject", finding.subject())
                .put("text", finding.text())
                .put("state", finding.state());
    }
}
