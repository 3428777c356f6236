/** Tests of the reading of annotations that need its inside. */
package dev.lintel.processor.reading;
