/** Holds what a database has against what a plugin's snapshot says, and tells the differences in plain words. */
package dev.lintel.runtime.drift;
