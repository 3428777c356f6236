/** All entities of the package, and their collections. */
@SoftDelete
package lab;

import org.hibernate.annotations.SoftDelete;
