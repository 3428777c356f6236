package team.tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.util.UUID;

@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_checklist")
@SecondaryTable(name = "tasks_checklist_text")
class Checklist {

    @Id
    UUID id;

    @Lob
    @Column(table = "tasks_checklist_text")
    String text;
}
