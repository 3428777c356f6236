package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "lab")
@Entity
@Table(
        name = "lab_sample",
        comment = "What came in",
        check = @CheckConstraint(name = "lab_sample_span", constraint = "low <= high"))
public class Sample {
    @Id
    Long id;

    @Column(check = @CheckConstraint(constraint = "low > 0"))
    int low;

    @Column(check = @CheckConstraint(name = "lab_sample_high", constraint = "high < 1000"))
    Integer high;

    @Column(comment = "free text")
    String note;
}
