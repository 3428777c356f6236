@Plugin(
        name = "notes",
        dependsOn = {"tasks", "Users"})
package notes;

import dev.lintel.Plugin;
