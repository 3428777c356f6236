package tasks;

enum Size {
    L,
    M
}
