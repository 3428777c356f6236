/** Real builds of small projects, with the goals called as a user calls them. */
package dev.lintel.maven;
