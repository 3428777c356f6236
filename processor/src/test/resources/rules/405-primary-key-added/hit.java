package tasks;

import dev.lintel.*;
import jakarta.persistence.*;
import java.util.*;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    @ElementCollection
    @CollectionTable(name = "tasks_tags", joinColumns = @JoinColumn(name = "task_id"))
    @Column(name = "word", nullable = false)
    Set<String> tags;
}

// postgresql V2: create unique index concurrently
// postgresql V2: primary key using index
