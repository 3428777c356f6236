package tasks;

enum Size {
    L,
    M,
    S
}
