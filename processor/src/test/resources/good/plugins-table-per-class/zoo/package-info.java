@Plugin(name = "zoo", dependsOn = "base")
package zoo;

import dev.lintel.Plugin;
