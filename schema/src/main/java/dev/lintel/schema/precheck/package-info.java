/** What can be asked of a database before a migration begins: whether rows are in its way, and how many it costs. */
package dev.lintel.schema.precheck;
