/**
 * What a plugin may put into the database: one rule, one class. Rules look at schemas as values; where a name was written is
 * known to {@link dev.lintel.schema.rule.Places}.
 */
package dev.lintel.schema.rule;
