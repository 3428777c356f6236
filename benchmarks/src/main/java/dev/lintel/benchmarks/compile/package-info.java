/** What the processor adds to the time of a compilation. */
package dev.lintel.benchmarks.compile;
