/** Random models that change at random, and real databases that have to follow without losing a row. */
package dev.lintel.processor.evolution;
