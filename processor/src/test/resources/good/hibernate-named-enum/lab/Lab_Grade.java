package lab;

/** The database's type is called like the enum, so that this carries the plugin's prefix. */
public enum Lab_Grade {
    GOOD,
    BAD,
    UGLY
}
