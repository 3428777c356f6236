/** Turns the draft that the compiler wrote into a committed migration: what the command line and the build tools call. */
package dev.lintel.schema.create;
