package shop;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A constraint that hands a value on to the one that it is made of. */
@Size(max = 7)
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
public @interface Label {
    @OverridesAttribute(constraint = Size.class, name = "max")
    int most() default 12;

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
