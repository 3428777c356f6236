/** A plugin's committed history as the compiler finds it, and the draft that follows from it. */
package dev.lintel.processor.history;
