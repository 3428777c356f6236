@Plugin(name = "core", prefix = "")
package team.core;

import dev.lintel.Plugin;
