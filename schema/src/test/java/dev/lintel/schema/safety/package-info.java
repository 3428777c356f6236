/** The rules of {@code docs/safety-rules.md}, as the page lists them. */
package dev.lintel.schema.safety;
