/** A migration's script as the runtime sees it: the directives at its head, and its statements with their lines. */
package dev.lintel.schema.script;
