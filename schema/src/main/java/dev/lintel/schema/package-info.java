/**
 * A plugin's schema as values: what its models demand of the database, in the words of {@link java.sql.Types}, before any
 * dialect has turned it into SQL. Every value checks itself when it is made; none knows where it came from.
 */
package dev.lintel.schema;
