/** Carries a plan out, and says what was done or what stopped it. */
package dev.lintel.runtime.apply;
