/** The verbs of the command line as goals of Maven, which brings the projects, their class paths and their folders. */
package dev.lintel.maven;
