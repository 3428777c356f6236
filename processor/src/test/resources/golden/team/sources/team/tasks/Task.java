package team.tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import team.core.User;
import team.shared.Audited;

@PluginModel(plugin = "tasks")
@Entity
@Table(
        name = Tables.TASK,
        indexes = {
            @Index(columnList = "due DESC, title"),
            @Index(name = Tables.PREFIX + "by_code", columnList = "code", unique = true)
        })
public class Task extends Audited {

    /** How far a task has come. */
    enum State {
        OPEN,
        DONE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    long id;

    @Column(length = 200, nullable = false)
    String title;

    UUID code;

    LocalDate due;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    State state;

    @Enumerated
    State before;

    @Column(precision = 12, scale = 2)
    BigDecimal budget;

    Duration effort;

    byte[] attachment;

    @Embedded
    Place place;

    @ManyToOne(optional = false)
    User owner;

    @ManyToOne
    @JoinColumn(name = "parent")
    Task parent;

    @OneToMany(mappedBy = "parent")
    List<Task> parts;

    @OneToOne
    Checklist checklist;

    @ManyToMany
    @JoinTable(name = "tasks_task_label")
    Set<Label> labels;

    @ElementCollection
    @CollectionTable(name = "tasks_task_link")
    Set<String> links;

    @Transient
    Thread worker;
}
