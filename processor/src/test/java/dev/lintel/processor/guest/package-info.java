/** That the processor is a good guest in every compiler: the same bytes always, nothing forgotten, nothing left half. */
package dev.lintel.processor.guest;
