@SequenceGenerator(name = "numbers", sequenceName = "shop_numbers", allocationSize = 3)
@TableGenerator(name = "counters", table = "shop_counters")
@GenericGenerator(name = "steps", strategy = "increment")
package shop;

import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.TableGenerator;
import org.hibernate.annotations.GenericGenerator;
