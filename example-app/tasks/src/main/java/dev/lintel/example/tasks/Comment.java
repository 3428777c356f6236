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
import jakarta.persistence.Table;

/** What somebody has to say about a task. */
@PluginModel(plugin = "tasks")
@Entity
@Table(name = "tasks_comment")
public class Comment extends Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "task_id")
    private Task task;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id")
    private User author;

    @Column(length = 2000, nullable = false)
    private String text;

    protected Comment() {
        // for JPA
    }

    public Comment(Task task, User author, String text) {
        this.task = task;
        this.author = author;
        this.text = text;
    }

    public Long id() {
        return id;
    }

    public Task task() {
        return task;
    }

    public User author() {
        return author;
    }

    public String text() {
        return text;
    }
}
