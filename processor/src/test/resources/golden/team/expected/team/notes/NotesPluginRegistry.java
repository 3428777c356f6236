package team.notes;

import dev.lintel.PluginRegistry;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The plugin {@code notes}: its models, and the tables that it owns.
 */
@Generated("dev.lintel.processor.LintelProcessor")
public final class NotesPluginRegistry implements PluginRegistry {
    @Override
    public String name() {
        return "notes";
    }

    @Override
    public String prefix() {
        return "notes_";
    }

    @Override
    public List<String> dependsOn() {
        return List.of("calendar", "core", "tasks");
    }

    @Override
    public List<Class<?>> models() {
        return List.of(Note.class);
    }

    @Override
    public List<String> tables() {
        return List.of("notes_note");
    }

    @Override
    public String schemaHash() {
        return "464cd10f567171464f2730c124ace5450c482d2a550d0ca420aa4c218e2abdf3";
    }
}
