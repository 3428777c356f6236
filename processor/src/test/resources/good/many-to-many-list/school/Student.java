package school;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;

/** A list without an order is a bag: its join table has no key. */
@PluginModel(plugin = "school")
@Entity
@Table(name = "school_student")
public class Student {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ManyToMany
    List<Course> courses;

    @ManyToMany
    Collection<Room> rooms;
}
