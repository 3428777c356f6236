package dev.lintel.schema.create;

import dev.lintel.schema.history.Scripts;

/** The two scripts of a migration that somebody is about to write: heads that say what belongs there, and no statement. */
final class EmptyScripts {

    private EmptyScripts() {}

    static Scripts of(String plugin, int version, String dialect, String message) {
        String what = message.strip().replaceAll("\\s+", " ");
        return new Scripts(
                ScriptTitle.up(plugin, version, dialect) + """
                        -- %s
                        --
                        -- Written by hand: SQL that runs once, behind version %d. It may change rows, and what no model knows of, such as
                        -- functions and views; what the models say of tables is drafted by the compiler. Write it below, then record it
                        -- with `lintel rehash %s`, before it is applied anywhere.
                        """.formatted(what, version - 1, plugin),
                ScriptTitle.down(plugin, version, dialect) + """
                        -- %s
                        --
                        -- Write below what takes it back. If nothing has to be, leave it as it is.
                        """.formatted(what));
    }
}
