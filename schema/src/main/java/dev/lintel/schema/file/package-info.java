/** Text files on disk, read strictly and written as a whole. */
package dev.lintel.schema.file;
