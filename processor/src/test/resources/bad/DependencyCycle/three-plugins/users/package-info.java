@Plugin(
        name = "users",
        dependsOn = {"notes"})
package users;

import dev.lintel.Plugin;
