package org.hibernate.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands in for Hibernate's. */
@Retention(RetentionPolicy.RUNTIME)
public @interface AttributeBinderType {
    Class<?> binder();
}
