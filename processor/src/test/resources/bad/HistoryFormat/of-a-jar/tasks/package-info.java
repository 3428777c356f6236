@Plugin(name = "tasks", dependsOn = "users")
package tasks;

import dev.lintel.Plugin;
