@Plugin(name = "users", dependsOn = "tasks")
package users;

import dev.lintel.Plugin;
