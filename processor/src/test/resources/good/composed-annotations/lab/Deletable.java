package lab;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.annotations.SoftDelete;

/** Not looked for there. */
@SoftDelete
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Deletable {}
