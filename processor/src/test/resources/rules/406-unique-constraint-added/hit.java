package tasks;

import dev.lintel.*;
import jakarta.persistence.*;

@SuppressWarnings("lintel:UniqueAdded")
@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task", uniqueConstraints = @UniqueConstraint(name = "tasks_one", columnNames = "title"))
class Task {
    @Id
    long id;

    String title;
}

// postgresql V2: create unique index concurrently tasks_one on tasks_task (title); alter table tasks_task add constraint tasks_one unique using index tasks_one
