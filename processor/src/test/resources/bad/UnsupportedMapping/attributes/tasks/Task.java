package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@PluginModel(plugin = "tasks")
@Entity
@Table(
        name = "tasks_task",
        indexes = @Index(columnList = "lower(title)"))
class Task {
    @Id
    long id;

    @Column(options = "COLLATE nocase")
    String title;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(foreignKeyDefinition = "FOREIGN KEY (parent_id) REFERENCES tasks_task ON UPDATE CASCADE"))
    Task parent;
}
