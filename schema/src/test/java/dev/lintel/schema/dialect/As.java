package dev.lintel.schema.dialect;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * The column type of an attribute: its kind, then what else it has, with blanks between. {@code =} stands before values,
 * {@code of} before an array's element, {@code as} before a definition.
 */
@Retention(RetentionPolicy.RUNTIME)
@interface As {
    String value();
}
