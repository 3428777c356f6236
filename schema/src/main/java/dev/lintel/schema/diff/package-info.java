/** What has to happen to a schema so that it becomes another: changes as values, in an order that runs. */
package dev.lintel.schema.diff;
