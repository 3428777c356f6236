@Plugin(name = "hr")
package hr;

import dev.lintel.Plugin;
