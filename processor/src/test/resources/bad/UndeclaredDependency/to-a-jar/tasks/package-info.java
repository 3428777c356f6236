@Plugin(name = "tasks", dependsOn = "teams")
package tasks;

import dev.lintel.Plugin;
