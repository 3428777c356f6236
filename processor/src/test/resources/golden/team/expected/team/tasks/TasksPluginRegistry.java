package team.tasks;

import dev.lintel.PluginRegistry;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The plugin {@code tasks}: its models, and the tables that it owns.
 */
@Generated("dev.lintel.processor.LintelProcessor")
public final class TasksPluginRegistry implements PluginRegistry {
    @Override
    public String name() {
        return "tasks";
    }

    @Override
    public String prefix() {
        return "tasks_";
    }

    @Override
    public List<String> dependsOn() {
        return List.of("core");
    }

    @Override
    public List<Class<?>> models() {
        return List.of(Checklist.class, Label.class, Task.class);
    }

    @Override
    public List<String> tables() {
        return List.of("tasks_checklist", "tasks_checklist_text", "tasks_label", "tasks_number", "tasks_task", "tasks_task_label", "tasks_task_link");
    }

    @Override
    public String schemaHash() {
        return "5d759c4df9d9d03ddb0040cf6030873c3ec5f821d45d3ada24309fc9a8453374";
    }
}
