/** What a database has, held against what the plugins bring: how far each has come, what is wrong, and what is to be done. */
package dev.lintel.runtime.state;
