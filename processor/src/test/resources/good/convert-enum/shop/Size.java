package shop;

public enum Size {
    SMALL,
    LARGE
}
