@Plugin(name = "tasks", dependsOn = "users")
package tasks.archive;

import dev.lintel.Plugin;
