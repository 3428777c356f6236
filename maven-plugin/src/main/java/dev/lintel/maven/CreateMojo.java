package dev.lintel.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Compiles, and commits the draft that the compiler wrote as the plugin's next migration. */
@Mojo(name = "create", aggregator = true)
@Execute(phase = LifecyclePhase.COMPILE)
public final class CreateMojo extends PluginVerbMojo {

    /** What the migration does, in a few words; its scripts are named after it. Without it, only scripts for new databases are added. */
    @Parameter(property = "lintel.message")
    private String message;

    /** Leaves the scripts empty, for SQL that is written by hand. */
    @Parameter(property = "lintel.empty", defaultValue = "false")
    private boolean empty;

    /** Lets the migration drop tables and columns, and narrow them. */
    @Parameter(property = "lintel.allowDrop", defaultValue = "false")
    private boolean allowDrop;

    @Override
    List<String> words(String name, Project home) {
        List<String> words = new ArrayList<>(List.of("create", name));
        if (message != null && !message.isBlank()) {
            words.add(message);
        }
        if (empty) {
            words.add("--empty");
        }
        if (allowDrop) {
            words.add("--allow-drop");
        }
        words.addAll(List.of(
                "--classes",
                home.classes().toString(),
                "--history",
                home.histories().toString()));
        return words;
    }
}
