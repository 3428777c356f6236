/** The host's own tables. */
@Plugin(name = "core", prefix = "")
package team.core;

import dev.lintel.Plugin;
