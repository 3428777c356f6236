@FilterDef(name = "mine", defaultCondition = "1 = 1")
@NamedQuery(name = "all", query = "from Product")
package shop;

import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.NamedQuery;
