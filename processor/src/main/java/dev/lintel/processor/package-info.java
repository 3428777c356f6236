/** The annotation processor: javac in, registries and migrations out. It starts at {@link dev.lintel.processor.LintelProcessor}. */
package dev.lintel.processor;
