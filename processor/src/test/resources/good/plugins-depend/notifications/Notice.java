package notifications;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import tasks.Task;
import users.User;

@PluginModel(plugin = "notifications")
@Entity
@Table(name = "notifications_notice")
public class Notice {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ManyToOne
    Task task;

    @ManyToOne
    @JoinColumn(name = "reader_id")
    User reader;
}
