@Plugin(name = "base")
package core;

import dev.lintel.Plugin;
