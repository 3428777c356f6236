/** Takes a plugin out of a database: exactly what is its own, and nothing that others need. */
package dev.lintel.runtime.uninstall;
