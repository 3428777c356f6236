/** The one way from a problem to the compiler's output. */
package dev.lintel.processor.report;
