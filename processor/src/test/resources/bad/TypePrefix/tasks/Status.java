package tasks;

public enum Status {
    OPEN,
    DONE
}
