/**
 * The judge of the mapping: whether the schema that the processor reads from JPA entities is the one that Hibernate will use.
 */
package dev.lintel.processor.oracle;
