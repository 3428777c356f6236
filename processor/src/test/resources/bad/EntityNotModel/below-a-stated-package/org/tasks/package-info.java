@Plugin(name = "tasks")
package org.tasks;

import dev.lintel.Plugin;
