/** JSON files read strictly and written for people: what is not expected is refused, with the line it stands on. */
package dev.lintel.schema.json;
