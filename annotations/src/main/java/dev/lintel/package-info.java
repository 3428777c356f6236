/** What a plugin's own code and its generated code touch: the annotations, and the registry that is generated from them. */
package dev.lintel;
