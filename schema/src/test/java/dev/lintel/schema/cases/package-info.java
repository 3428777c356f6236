/** The folders {@code cases/<what-changes>}: two schemas, and the scripts between them in every dialect. */
package dev.lintel.schema.cases;
