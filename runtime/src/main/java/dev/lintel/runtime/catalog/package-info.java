/** Reads what a database has: tables, columns, keys, indexes, checks and sequences, in its own words, as values. */
package dev.lintel.runtime.catalog;
