package org.hibernate.annotations;

/** As Hibernate has it. */
public @interface ColumnDefault {
    String value();
}
