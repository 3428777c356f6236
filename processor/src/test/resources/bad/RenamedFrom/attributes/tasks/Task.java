package tasks;

import dev.lintel.PluginModel;
import dev.lintel.RenamedFrom;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    // never there, but something like it
    @RenamedFrom("titel")
    String name;

    // never there, and nothing like it
    @RenamedFrom("unheardOf")
    String surprise;

    // still there
    String word;

    @RenamedFrom("word")
    String term;

    // both were there
    @RenamedFrom("rank")
    String label;

    // two that were one
    @RenamedFrom("colour")
    String color;

    @RenamedFrom("colour")
    String tint;

    // in a circle
    @RenamedFrom("right")
    String left;

    @RenamedFrom("left")
    String right;

    @Embedded
    Place home;
}
