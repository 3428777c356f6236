/** The SQL of each database: what its types are called, and which statements carry out a change. */
package dev.lintel.schema.dialect;
