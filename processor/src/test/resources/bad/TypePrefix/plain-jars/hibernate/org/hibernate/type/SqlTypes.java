package org.hibernate.type;

public class SqlTypes {
    public static final int NAMED_ENUM = 6001;
}
