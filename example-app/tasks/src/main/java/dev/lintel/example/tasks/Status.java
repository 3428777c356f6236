package dev.lintel.example.tasks;

/** How far a task is; kept by name. */
public enum Status {
    OPEN,
    STARTED,
    DONE
}
