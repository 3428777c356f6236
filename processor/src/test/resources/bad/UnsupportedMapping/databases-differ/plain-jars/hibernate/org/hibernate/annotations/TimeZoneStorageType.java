package org.hibernate.annotations;

public enum TimeZoneStorageType {
    NATIVE,
    AUTO
}
