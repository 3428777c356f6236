/** Files that hold what is expected, and are written anew on request. */
package dev.lintel.schema.golden;
