package lab;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.CompositeTypeRegistration;

@CompositeTypeRegistration(embeddableClass = Range.class, userType = MoneyType.class)
@Embeddable
public class Range {
    int low;
}
