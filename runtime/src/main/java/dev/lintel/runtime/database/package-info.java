/** The database as it is found: what kind it is, which migrations it has, and who may change it now. */
package dev.lintel.runtime.database;
