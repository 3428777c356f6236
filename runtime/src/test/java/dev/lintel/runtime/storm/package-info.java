/** Many processes that start together on one database. */
package dev.lintel.runtime.storm;
