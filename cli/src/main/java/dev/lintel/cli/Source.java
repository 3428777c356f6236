package dev.lintel.cli;

import dev.lintel.runtime.Lintel;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;

/** Where a verb gets the plugins and their database from: from options, or from the host that it is mounted in. */
interface Source {

    /** The plugins on their database. */
    Lintel lintel(CommandLine command);

    /** Just the plugins; the database is not asked, and need not be known. */
    Lintel plugins(CommandLine command);

    /** Whether a database is known. */
    boolean hasDatabase(CommandLine command);

    /** The kind of database that is meant unless told; empty when nobody knows. */
    Optional<String> dialect();

    /** A host knows all of it. */
    static Source ofHost(Supplier<Lintel> lintel) {
        return new Source() {
            @Override
            public Lintel lintel(CommandLine command) {
                return lintel.get();
            }

            @Override
            public Lintel plugins(CommandLine command) {
                return lintel.get();
            }

            @Override
            public boolean hasDatabase(CommandLine command) {
                return true;
            }

            @Override
            public Optional<String> dialect() {
                return Optional.empty();
            }
        };
    }
}
