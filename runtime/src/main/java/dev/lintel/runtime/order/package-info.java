/** The order between the versions of all plugins: what waits for what, and the one plan that follows. */
package dev.lintel.runtime.order;
