/** What the models say of the way from the history to them, as drafts show it. */
package dev.lintel.processor.history;
