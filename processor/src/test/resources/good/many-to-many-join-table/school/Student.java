package school;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Set;

@PluginModel(plugin = "school")
@Entity
@Table(name = "school_student")
public class Student {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ManyToMany
    @JoinTable(
            name = "school_enrolment",
            joinColumns = @JoinColumn(name = "student"),
            inverseJoinColumns = @JoinColumn(name = "course"))
    Set<Course> courses;

    @ManyToMany
    @JoinTable(name = "school_waiting")
    List<Course> waiting;

    @ManyToMany
    @JoinTable(
            name = "school_friend",
            joinColumns = @JoinColumn(name = "a"),
            inverseJoinColumns = @JoinColumn(name = "b"),
            uniqueConstraints =
                    @UniqueConstraint(
                            name = "school_friend_once",
                            columnNames = {"b", "a"}),
            indexes = @Index(name = "school_friend_b", columnList = "b"))
    Set<Student> friends;
}
