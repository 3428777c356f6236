@TypeRegistration(basicClass = Money.class, userType = MoneyType.class)
@JdbcTypeRegistration(MoneyType.class)
package lab;

import org.hibernate.annotations.JdbcTypeRegistration;
import org.hibernate.annotations.TypeRegistration;
