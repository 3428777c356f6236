@Plugin(name = "orders", dependsOn = "catalog")
package orders;

import dev.lintel.Plugin;
