package hr;

import core.Money;
import core.Period;
import dev.lintel.PluginModel;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;

@PluginModel(plugin = "hr")
@Entity
@Table(name = "hr_contract")
public class Contract {
    @Id
    @Column(name = "employee_id")
    private Long id;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn(name = "employee_id", referencedColumnName = "id")
    private Employee employee;

    @Embedded
    private Period period;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "salary", precision = 12, scale = 2, nullable = false))
    @AttributeOverride(name = "currency", column = @Column(name = "salary_currency", length = 3))
    private Money salary;

    @Column(name = "hours_a_week")
    private Double hoursAWeek;
}
