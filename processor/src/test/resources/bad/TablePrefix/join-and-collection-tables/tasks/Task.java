package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.Set;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    @ManyToMany
    @JoinTable(name = "task_label")
    Set<Label> labels;

    @ManyToMany
    Set<Label> byDefault;

    @OneToMany
    @JoinTable(
            name = "users_followers")
    Set<Label> followers;

    @ManyToOne
    @JoinTable(name = "parents")
    Task parent;

    @ElementCollection
    @CollectionTable(name = "task_note")
    Set<String> notes;

    @ElementCollection
    Set<String> words;
}
