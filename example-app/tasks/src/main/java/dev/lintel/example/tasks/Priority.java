package dev.lintel.example.tasks;

/** How much a task matters; kept as a number, so that the database can sort by it. */
public enum Priority {
    LOW,
    NORMAL,
    HIGH
}
