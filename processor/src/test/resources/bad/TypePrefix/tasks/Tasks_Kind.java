package tasks;

public enum Tasks_Kind {
    LARGE,
    SMALL
}
