/** Writes an embedded database into a file and brings it back; for a server it knows the line that does. */
package dev.lintel.runtime.backup;
