package hr;

import core.Account;
import core.Address;
import core.Numbered;
import dev.lintel.PluginModel;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.Map;

@PluginModel(plugin = "hr")
@Entity
@Table(name = "hr_employee")
public class Employee extends Numbered<Account> {
    public enum Skill {
        FORKLIFT,
        FIRST_AID,
        CASH_DESK
    }

    @Column(name = "staff_number", unique = true, nullable = false)
    private Integer staffNumber;

    @Column(length = 120, nullable = false)
    private String name;

    @ManyToOne(optional = false)
    private Department department;

    @ManyToOne
    @JoinColumn(name = "reports_to", referencedColumnName = "staff_number")
    private Employee manager;

    @OneToOne
    private Account account;

    @ElementCollection
    @CollectionTable(name = "hr_employee_skill", joinColumns = @JoinColumn(name = "employee_id"))
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "skill", length = 20)
    @Column(name = "skill_level", nullable = false)
    private Map<Skill, Byte> skills;

    @Embedded
    @AttributeOverrides({
        @AttributeOverride(name = "street", column = @Column(name = "home_street")),
        @AttributeOverride(name = "town", column = @Column(name = "home_town", nullable = false))
    })
    private Address home;
}
