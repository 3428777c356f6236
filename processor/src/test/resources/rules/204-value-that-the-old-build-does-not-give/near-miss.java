package tasks;

import dev.lintel.*;
import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    String title;

    @ColumnDefault("'none'")
    @Column(nullable = false)
    String slug;

    @Column(nullable = false, columnDefinition = "integer default 3")
    Integer size;
}
