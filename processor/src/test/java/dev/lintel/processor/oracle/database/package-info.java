/** The databases that cases are judged on, and what their catalogs say. */
package dev.lintel.processor.oracle.database;
