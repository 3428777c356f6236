@Plugin(name = "base")
package base;

import dev.lintel.Plugin;
