/** What Eclipse's compiler does in a way of its own. */
package dev.lintel.processor.ecj;
