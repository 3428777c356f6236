package shop;

/** Not mapped: its field is no column, but the mapped superclass above it counts. */
public abstract class Plain extends Identified {
    String forgotten;
}
