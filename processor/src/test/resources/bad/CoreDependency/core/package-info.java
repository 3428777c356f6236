@Plugin(name = "core", prefix = "", dependsOn = "teams")
package core;

import dev.lintel.Plugin;
