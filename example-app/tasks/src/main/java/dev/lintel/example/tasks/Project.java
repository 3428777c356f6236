package dev.lintel.example.tasks;

import dev.lintel.PluginModel;
import dev.lintel.example.core.Recorded;
import dev.lintel.example.core.User;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** What tasks belong to. */
@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_project")
public class Project extends Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "project")
    @SequenceGenerator(name = "project", sequenceName = "tasks_project_ids", allocationSize = 10)
    private Long id;

    @Column(length = 8, nullable = false, unique = true)
    private String code;

    @Column(length = 100, nullable = false)
    private String name;

    @Column(precision = 12, scale = 2)
    private BigDecimal budget;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    private User owner;

    protected Project() {
        // for JPA
    }

    public Project(String code, String name, BigDecimal budget, User owner) {
        this.code = code;
        this.name = name;
        this.budget = budget;
        this.owner = owner;
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public BigDecimal budget() {
        return budget;
    }

    public User owner() {
        return owner;
    }
}
