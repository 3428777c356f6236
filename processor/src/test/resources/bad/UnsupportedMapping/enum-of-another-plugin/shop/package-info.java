@Plugin(name = "shop", dependsOn = "base")
package shop;

import dev.lintel.Plugin;
