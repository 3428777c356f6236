/** What users get told, and when they want to be left alone. Refers to tasks and events, so it depends on both plugins. */
@Plugin(
        name = "notifications",
        dependsOn = {"tasks", "calendar"})
package dev.lintel.example.notifications;

import dev.lintel.Plugin;
