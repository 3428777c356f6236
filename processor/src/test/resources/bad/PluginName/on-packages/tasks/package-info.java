@Plugin(name = "Tasks")
package tasks;

import dev.lintel.Plugin;
