package tasks;

import dev.lintel.*;
import jakarta.persistence.*;
import org.hibernate.annotations.GeneratedColumn;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    Integer size;

    @Column(columnDefinition = "integer generated always as (size * 2) stored", insertable = false, updatable = false) // warns GeneratedColumnAdded
    Integer area;

    @GeneratedColumn("size * 3")
    Integer volume; // warns GeneratedColumnAdded
}
