@CompositeTypeRegistration(embeddableClass = Money.class, userType = MoneyType.class)
package lab;

import org.hibernate.annotations.CompositeTypeRegistration;
