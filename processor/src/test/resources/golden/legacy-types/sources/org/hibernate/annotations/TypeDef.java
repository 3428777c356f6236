package org.hibernate.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** As it was until Hibernate 6: a name for a type. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface TypeDef {
    String name() default "";

    Class<?> defaultForType() default void.class;

    Class<?> typeClass();
}
