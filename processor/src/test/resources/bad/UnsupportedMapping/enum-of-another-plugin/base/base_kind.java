package base;


/** Called like the type. */
public enum base_kind {
    SMALL,
    LARGE
}
