/** Circles in a graph, as a person wants to see them. */
package dev.lintel.runtime.graph;
