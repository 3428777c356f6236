/** Kills runs at every call to the database, in processes of their own, and looks whether the next run understands what is left. */
package dev.lintel.runtime.kill;
