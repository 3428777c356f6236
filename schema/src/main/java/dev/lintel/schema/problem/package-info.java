/** What Lintel refuses or warns of: one value, the same in the compiler, on the command line and at run time. */
package dev.lintel.schema.problem;
