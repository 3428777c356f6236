/** Records migrations that are not carried out: of tables that were there before Lintel, or were made by hand. */
package dev.lintel.runtime.adopt;
