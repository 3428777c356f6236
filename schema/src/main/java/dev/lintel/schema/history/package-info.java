/** A plugin's committed history: which migrations there are, what each needs, and what its scripts must contain. */
package dev.lintel.schema.history;
