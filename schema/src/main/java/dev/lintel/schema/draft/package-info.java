/** The migration that is not committed yet: the scripts that take the snapshot's schema to the models', and back. */
package dev.lintel.schema.draft;
