/** Generators of a whole package. */
@SequenceGenerator(name = "documents", sequenceName = "shop_documents", allocationSize = 5)
package shop;

import jakarta.persistence.SequenceGenerator;
