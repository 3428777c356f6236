/** What a difference does to rows, or to whoever still runs the old build, that its statements alone don't show: one class a rule. */
package dev.lintel.schema.hazard;
