/** What the tests compile with: two compilers, folders of sources, and what came of it. */
package dev.lintel.processor.compiling;
