package tasks;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

@PluginModel(plugin = "tasks")
@Entity
@Table(
        name = "tasks_step",
        indexes = {@Index(columnList = "title NULLS"), @Index(columnList = "title desc")})
class Step {
    @Id
    long id;

    String title;

    Object anything;

    Thread[] threads;

    @Transient
    Object leftOut;

    @Column(columnDefinition = "geometry")
    Object defined;
}
