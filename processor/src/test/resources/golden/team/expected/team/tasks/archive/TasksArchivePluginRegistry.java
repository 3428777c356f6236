package team.tasks.archive;

import dev.lintel.PluginRegistry;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The plugin {@code tasks_archive}: its models, and the tables that it owns.
 */
@Generated("dev.lintel.processor.LintelProcessor")
public final class TasksArchivePluginRegistry implements PluginRegistry {
    @Override
    public String name() {
        return "tasks_archive";
    }

    @Override
    public String prefix() {
        return "tasks_archive_";
    }

    @Override
    public List<String> dependsOn() {
        return List.of("tasks");
    }

    @Override
    public List<Class<?>> models() {
        return List.of(ArchivedTask.class);
    }

    @Override
    public List<String> tables() {
        return List.of("tasks_archive_task");
    }

    @Override
    public String schemaHash() {
        return "5c7ac34959eca8e5e5954494a9f5d325d564788a8e0ba9fb0771b5c35d7797c9";
    }
}
