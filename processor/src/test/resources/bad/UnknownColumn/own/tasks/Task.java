package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@PluginModel(plugin = "tasks")
@Entity
@Table(
        name = "tasks_task",
        indexes = {
            @Index(columnList = "due_date"),
            @Index(columnList = "title, priority DESC"),
            @Index(columnList = "DUE asc")
        },
        uniqueConstraints =
                @UniqueConstraint(
                        columnNames = {
                            "title",
                            "dueDate"
                        }))
class Task {
    @Id
    long id;

    String title;

    @Column(name = "due")
    String dueDate;
}
