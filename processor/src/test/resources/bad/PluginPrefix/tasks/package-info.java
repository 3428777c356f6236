@Plugin(name = "tasks", prefix = "t_")
package tasks;

import dev.lintel.Plugin;
