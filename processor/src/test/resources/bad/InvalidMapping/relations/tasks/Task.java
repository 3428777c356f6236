package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_task")
class Task {
    @Id
    long id;

    @ManyToOne
    Day day;

    @ManyToOne
    @JoinColumn(name = "part")
    Part part;

    @ManyToOne
    int number;

    @OneToOne
    Task[] next;

    @Column(table = "tasks_text")
    String text;
}
