package hr;

import core.Account;
import core.Numbered;
import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.List;

@PluginModel(plugin = "hr")
@Entity
@Table(name = "hr_department")
public class Department extends Numbered<Account> {
    @Column(nullable = false, length = 60)
    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    private Department parent;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "head_id", unique = true)
    private Employee head;

    @OneToMany(mappedBy = "department")
    private List<Employee> staff;
}
