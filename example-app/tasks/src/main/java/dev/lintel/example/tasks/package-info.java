/** What has to be done: projects and their tasks. The plugin needs nobody but the core, so it states nothing more. */
@Plugin(name = "tasks")
package dev.lintel.example.tasks;

import dev.lintel.Plugin;
