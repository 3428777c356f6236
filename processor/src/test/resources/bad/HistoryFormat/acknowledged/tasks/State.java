package tasks;

enum State {
    DONE,
    OPEN
}
