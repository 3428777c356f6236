@Plugin(name = "warehouse", dependsOn = {"catalog", "orders"})
package warehouse;

import dev.lintel.Plugin;
