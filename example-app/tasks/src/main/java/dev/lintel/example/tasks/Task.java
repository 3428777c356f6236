package dev.lintel.example.tasks;

import dev.lintel.PluginModel;
import dev.lintel.example.core.Recorded;
import dev.lintel.example.core.User;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** Something to do, by somebody, until some day. */
@PluginModel(plugin = "tasks")
@Entity
@Table(
        name = "tasks_task",
        indexes = {
            @Index(name = "tasks_task_by_assignee", columnList = "assignee_id, status"),
            @Index(name = "tasks_task_by_due_day", columnList = "due_on")
        },
        uniqueConstraints =
                @UniqueConstraint(
                        name = "tasks_task_once_a_project",
                        columnNames = {"project_id", "task_number"}))
public class Task extends Recorded {

    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_id")
    private Project project;

    @Column(name = "task_number", nullable = false)
    private int number;

    @Column(length = 200, nullable = false)
    private String title;

    @Column(length = 4000)
    private String description;

    @Enumerated(EnumType.STRING)
    @Column(length = 16, nullable = false)
    private Status status = Status.OPEN;

    @Column(nullable = false)
    private Priority priority = Priority.NORMAL;

    @Column(name = "estimated_hours", precision = 5, scale = 1)
    private BigDecimal estimatedHours;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "assignee_id")
    private User assignee;

    @Column(name = "done_at")
    private Instant doneAt;

    protected Task() {
        // for JPA
    }

    public Task(Project project, int number, String title, Priority priority, LocalDate dueOn, User assignee) {
        this.project = project;
        this.number = number;
        this.title = title;
        this.priority = priority;
        this.dueOn = dueOn;
        this.assignee = assignee;
    }

    public Long id() {
        return id;
    }

    /** What people call it: {@code ROAD-7}. */
    public String label() {
        return project.code() + "-" + number;
    }

    public String title() {
        return title;
    }

    public Status status() {
        return status;
    }

    public Priority priority() {
        return priority;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public User assignee() {
        return assignee;
    }

    public Instant doneAt() {
        return doneAt;
    }

    public void done() {
        status = Status.DONE;
        doneAt = now();
    }
}
