@Plugin(
        name = "notifications",
        dependsOn = {"tasks", "users"})
package notifications;

import dev.lintel.Plugin;
