package shop;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.hibernate.validator.constraints.CompositionType;
import org.hibernate.validator.constraints.ConstraintComposition;

/** Either of two constraints is enough. */
@NotNull
@Size(max = 9)
@ConstraintComposition(CompositionType.OR)
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
public @interface Either {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
