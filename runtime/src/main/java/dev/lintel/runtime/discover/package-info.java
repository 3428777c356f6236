/** Which plugins there are, each with the history in its own jar, and what is wrong with them taken together. */
package dev.lintel.runtime.discover;
