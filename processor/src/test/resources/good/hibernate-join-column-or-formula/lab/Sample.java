package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.JoinColumnOrFormula;
import org.hibernate.annotations.JoinColumnsOrFormulas;
import org.hibernate.annotations.JoinFormula;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id Long id;

    @ManyToOne @JoinColumnOrFormula(column = @JoinColumn(name = "one", nullable = false)) Tag first;

    @ManyToOne @JoinColumnsOrFormulas(@JoinColumnOrFormula(column = @JoinColumn(name = "two"))) Tag second;

    @ManyToOne @JoinColumnOrFormula(formula = @JoinFormula("1")) Tag third;
}
