/** The host's own tables, which every plugin may refer to: teams and their users. */
@Plugin(name = "core", prefix = "")
package dev.lintel.example.core;

import dev.lintel.Plugin;
