/** What a compilation leaves behind for a plugin: its registry class, its descriptor, its draft. */
package dev.lintel.processor.writing;
