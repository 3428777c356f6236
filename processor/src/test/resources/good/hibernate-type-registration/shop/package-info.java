/** What the registered type stores is known only when it runs, so each attribute says it. */
@TypeRegistration(basicClass = Money.class, userType = MoneyType.class)
@Nationalized
package shop;

import org.hibernate.annotations.Nationalized;
import org.hibernate.annotations.TypeRegistration;
