/** The whole road: the host with all its plugins, started on real databases. */
package dev.lintel.example;
