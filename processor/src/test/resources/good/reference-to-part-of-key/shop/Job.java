package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** A part of a key is in several rows, so what refers to it makes it neither unique nor a foreign key's target. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_job")
@IdClass(Job.Key.class)
public class Job {
    @Id
    @Column(name = "job_id")
    String job;

    @Id
    Integer run;

    @OneToMany
    @JoinColumn(
            name = "of_job",
            referencedColumnName = "job_id",
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    List<Status> states;

    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        String job;
        Integer run;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(job, key.job) && Objects.equals(run, key.run);
        }

        @Override
        public int hashCode() {
            return Objects.hash(job, run);
        }
    }
}
