/** Tries what is told of a database that differs, on every database. */
package dev.lintel.runtime.drift;
