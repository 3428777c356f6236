/** The command line: reads what is typed, calls the verb, prints what came of it. Nothing is decided here. */
package dev.lintel.cli;
