@Plugin(name = "tasks", dependsOn = "tasks")
package tasks;

import dev.lintel.Plugin;
