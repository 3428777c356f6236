/** What a boot costs with a hundred plugins, beside what it costs with others. */
package dev.lintel.benchmarks.boot;
