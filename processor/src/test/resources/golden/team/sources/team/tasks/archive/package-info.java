/** What has been done. */
@Plugin(name = "tasks_archive", dependsOn = "tasks")
package team.tasks.archive;

import dev.lintel.Plugin;
