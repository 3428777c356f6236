/** Which plugins a compilation holds, what they state about themselves, and which models they have. */
package dev.lintel.processor.plugin;
