/** The host: its command line, its boot, and what it does with the plugins' tables. */
package dev.lintel.example.app;
