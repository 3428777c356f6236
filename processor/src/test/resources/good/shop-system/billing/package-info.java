@Plugin(name = "billing", dependsOn = "orders")
package billing;

import dev.lintel.Plugin;
