package core;


public enum Kind {
    SMALL,
    LARGE
}
