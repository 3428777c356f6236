package tasks;

enum Colour {
    BLUE,
    RED,
    GREEN
}
