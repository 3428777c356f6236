@Plugin(name = "notes", dependsOn = "tasks")
package notes;

import dev.lintel.Plugin;
