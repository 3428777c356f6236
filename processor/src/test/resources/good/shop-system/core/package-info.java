@Plugin(name = "core", prefix = "")
package core;

import dev.lintel.Plugin;
