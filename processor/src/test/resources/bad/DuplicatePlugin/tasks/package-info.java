@Plugin(name = "tasks")
package tasks;

import dev.lintel.Plugin;
