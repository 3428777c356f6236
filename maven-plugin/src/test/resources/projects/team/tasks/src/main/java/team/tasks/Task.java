package team.tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import team.core.Person;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
public class Task {

    @Id
    Long id;

    String title;

    @ManyToOne
    Person person;
}
