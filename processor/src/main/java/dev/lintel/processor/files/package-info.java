/** The compiler's files: what is in the class output and on the class path, and what is written. */
package dev.lintel.processor.files;
