/** Every problem that the compiler can tell, shown on sources that have it; and its page in the documentation. */
package dev.lintel.processor.problem;
