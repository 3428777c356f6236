package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

@PluginModel(plugin = "tasks")
@Entity
@Table(
        name = "tasks_parts",
        indexes = @Index(
                name = "tasks_iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii",
                columnList = "title"))
class Parts {
    @Id
    @GeneratedValue(generator = "g")
    @SequenceGenerator(name = "g", sequenceName = "tasks_ssssssssssssssssssssssssssssssssssssssssssssssssssssssssss")
    long id;

    String title;

    @Column(name = "cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc")
    String tooLong;

    @Column(name = "ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc")
    String fits;
}
