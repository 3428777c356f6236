/** The page that the figures are written into. */
package dev.lintel.benchmarks.page;
