package lab;

/** Names and lengths by constants, as a fifth of real code writes them. */
public interface Columns {
    String PREFIX = "lab_";
    String NAME = "the_name";
    int LENGTH = 40;
    boolean REQUIRED = false;
}
