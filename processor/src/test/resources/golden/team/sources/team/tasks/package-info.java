/** What has to be done. */
@Plugin(name = "tasks")
package team.tasks;

import dev.lintel.Plugin;
