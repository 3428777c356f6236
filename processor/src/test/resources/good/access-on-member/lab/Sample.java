package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A getter that says it is the attribute stands for its field; a field that says so of itself stays a field. */
@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    @Access(AccessType.PROPERTY)
    Long id;

    @Column(name = "taken_by", length = 40, nullable = false)
    private String takenBy;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    @Access(AccessType.PROPERTY)
    @Column(length = 20)
    public String getTakenBy() {
        return takenBy;
    }

    public void setTakenBy(String takenBy) {
        this.takenBy = takenBy;
    }
}
