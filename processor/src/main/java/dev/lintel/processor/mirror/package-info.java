/** Annotations and their values as the compiler shows them: read by name, without loading a class of the user's. */
package dev.lintel.processor.mirror;
