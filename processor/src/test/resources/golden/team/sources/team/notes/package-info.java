/** What people say of tasks and meetings. */
@Plugin(
        name = "notes",
        dependsOn = {"tasks", "calendar"})
package team.notes;

import dev.lintel.Plugin;
