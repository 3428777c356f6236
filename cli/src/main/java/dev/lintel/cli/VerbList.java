package dev.lintel.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The verbs as help lists them: by what somebody wants to do, with the first sentence of what they do. */
final class VerbList implements IHelpSectionRenderer {

    private static final Map<String, List<String>> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put(
                "Write migrations, in a plugin's project:",
                List.of(
                        "init",
                        "list",
                        "info",
                        "models",
                        "diff",
                        "create",
                        "acknowledge",
                        "rehash",
                        "rebase",
                        "squash",
                        "check"));
        GROUPS.put("Bring a database up to date, and back:", List.of("plan", "apply", "rollback", "sql"));
        GROUPS.put("Look at it:", List.of("status", "history", "verify", "doctor"));
        GROUPS.put(
                "Adopt, mend, and take away:",
                List.of("baseline", "stamp", "repair", "backup", "restore", "uninstall", "reset"));
        GROUPS.put("Say which plugins take part:", List.of("enable", "disable"));
        GROUPS.put("Other:", List.of("generate-completion"));
    }

    /** Has the help of a command list its verbs like this. */
    static void arrange(CommandLine command) {
        command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, new VerbList());
        command.getHelpSectionMap().remove(UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING);
    }

    /** Every verb that a group names. */
    static List<String> verbs() {
        return GROUPS.values().stream().flatMap(List::stream).toList();
    }

    @Override
    public String render(Help help) {
        List<String> parts = new ArrayList<>();
        GROUPS.forEach((title, verbs) -> {
            List<String> there =
                    verbs.stream().filter(help.subcommands()::containsKey).toList();
            if (!there.isEmpty()) {
                parts.add("%n" + title + "%n" + table(help, there));
            }
        });
        return String.join("", parts).replace("%n", System.lineSeparator());
    }

    private static String table(Help help, List<String> verbs) {
        int width = help.commandSpec().usageMessage().width();
        int names = verbs().stream().mapToInt(String::length).max().orElse(0) + 2;
        Help.TextTable table = Help.TextTable.forColumns(
                help.colorScheme(),
                new Help.Column(names, 2, Help.Column.Overflow.SPAN),
                new Help.Column(width - names, 2, Help.Column.Overflow.WRAP));
        for (String verb : verbs) {
            UsageMessageSpec usage = help.subcommands().get(verb).commandSpec().usageMessage();
            table.addRowValues(
                    help.colorScheme().commandText(verb), help.colorScheme().text(firstSentence(usage.description())));
        }
        return table.toString();
    }

    private static String firstSentence(String[] description) {
        return description[0].split("(?<=\\.) ", 2)[0];
    }
}
