package tasks;

enum State {
    OPEN,
    DONE
}
