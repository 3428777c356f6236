/** The rules of {@code docs/safety-rules.md}: what each is about is found, and what only looks like it is not. */
package dev.lintel.processor.safety;
