/** The boot call: brings the database to the version that the plugins on the class path need, or says why not. */
package dev.lintel.runtime;
