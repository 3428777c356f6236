package team.tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_label")
class Label {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "labels")
    @TableGenerator(name = "labels", table = "tasks_number")
    int id;

    char symbol;
}
