package lab;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.hibernate.annotations.AttributeBinderType;

@Retention(RetentionPolicy.RUNTIME)
@AttributeBinderType(binder = String.class)
@interface Shout {}
