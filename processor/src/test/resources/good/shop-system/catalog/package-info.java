@Plugin(name = "catalog")
package catalog;

import dev.lintel.Plugin;
