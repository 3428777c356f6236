package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    @Column(check = @CheckConstraint(constraint = "low > 0"))
    int low;

    @Column(check = @CheckConstraint(name = "lab_sample_high", constraint = "high < 1000"))
    Integer high;

    @Column(check = {@CheckConstraint(constraint = "grade > 0"), @CheckConstraint(constraint = "grade < 7")})
    Integer grade;
}
