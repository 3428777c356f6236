/** The files that hold a schema: the committed snapshot, and the descriptor that every compilation writes anew. */
package dev.lintel.schema.snapshot;
