/** Decides what a rollback takes back: which migrations, in which order, what stands against it, and what would be lost. */
package dev.lintel.runtime.undo;
