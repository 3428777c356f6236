/** The one place that knows what follows from a plugin's name, and how a name is made where the author gave none. */
package dev.lintel.schema.naming;
