/** All that knows Flyway: hands it one plugin's scripts and says what it did, in Lintel's words. */
package dev.lintel.runtime.flyway;
