/** From JPA annotations to a plugin's schema, as Hibernate understands them. */
package dev.lintel.processor.reading;
