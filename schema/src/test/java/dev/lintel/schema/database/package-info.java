/** Real databases to try scripts on, and what stands in their catalogs. */
package dev.lintel.schema.database;
