/** All that the processor writes, compared with files that were looked at. */
package dev.lintel.processor.golden;
