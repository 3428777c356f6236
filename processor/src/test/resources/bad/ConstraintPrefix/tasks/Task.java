package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@PluginModel(plugin = "tasks")
@Entity
@Table(
        name = "tasks_task",
        indexes = {
            @Index(name = "by_title", columnList = "title"),
            @Index(name = "tasks_by_rank", columnList = "rank"),
            @Index(columnList = "title, rank")
        },
        uniqueConstraints = {
            @UniqueConstraint(name = "one_title", columnNames = "title"),
            @UniqueConstraint(name = "users_one_rank", columnNames = {"rank", "id"})
        })
class Task {
    @Id
    long id;

    String title;

    @Column(
            check =
                    @CheckConstraint(
                            name = "positive",
                            constraint = "rank > 0"))
    int rank;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "fk_parent"))
    Task parent;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "tasks_next_fk"))
    Task next;
}
