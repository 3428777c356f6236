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
        return "7993e414c9a6a6eb07c8de00cadd8c86075eb5dd307fc8de7c606bcc88ed9731";
    }
}
