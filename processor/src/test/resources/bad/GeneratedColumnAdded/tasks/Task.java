package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    int size;

    @Column(columnDefinition = "integer generated always as (size * 2) stored", insertable = false, updatable = false)
    Integer area;

    @Column(columnDefinition = "integer generated always as (size * 3) virtual", insertable = false, updatable = false)
    Integer volume;
}
