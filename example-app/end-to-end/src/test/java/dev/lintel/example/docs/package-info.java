/** Does what the pages of the documentation say, in their order, and compares what they show. */
package dev.lintel.example.docs;
