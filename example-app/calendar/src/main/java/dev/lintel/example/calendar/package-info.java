/** Who meets where and when: rooms and events. */
@Plugin(name = "calendar")
package dev.lintel.example.calendar;

import dev.lintel.Plugin;
