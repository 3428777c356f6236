package dev.lintel.schema.snapshot;

import dev.lintel.schema.Schema;
import dev.lintel.schema.history.Pin;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A plugin as one compilation saw it: its facts, and the schema that its models demand today. Plugins that refer to it read
 * it from its jar, and so do tools.
 *
 * @param plugin its name
 * @param prefix what its tables start with; empty for the core
 * @param dependsOn the plugins that come before it, sorted
 * @param pins what a migration of today needs of other plugins, sorted
 * @param registry the binary name of its registry class
 * @param models the binary names of its model classes, sorted
 * @param converters the binary names of the converters that apply by themselves, sorted
 * @param dialects the dialects it is drafted for, sorted
 * @param version the newest version of the history it was compiled against; 0 before the first
 * @param draft the migration that its models call for; empty where the history is up to date with them
 * @param schema what its models demand
 */
public record Descriptor(
        String plugin,
        String prefix,
        List<String> dependsOn,
        List<Pin> pins,
        String registry,
        List<String> models,
        List<String> converters,
        List<String> dialects,
        int version,
        Optional<Draft> draft,
        Schema schema) {

    public Descriptor {
        Objects.requireNonNull(plugin, "plugin");
        Objects.requireNonNull(prefix, "prefix");
        Objects.requireNonNull(registry, "registry");
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(schema, "schema");
        dependsOn = dependsOn.stream().sorted().toList();
        pins = pins.stream().sorted().toList();
        models = models.stream().sorted().toList();
        converters = converters.stream().sorted().toList();
        dialects = dialects.stream().sorted().toList();
        if (version < 0) {
            throw new IllegalArgumentException("versions count from 1");
        }
    }

    /**
     * A migration that is not committed yet.
     *
     * @param version the version it would have
     * @param changes what it does, in words and in its order
     * @param losses those of the changes that take data with them, or may
     * @param then the migration that comes after it, where what takes long is one of its own
     */
    public record Draft(int version, List<String> changes, List<String> losses, Optional<Then> then) {

        /**
         * The rest of the way to what the models demand.
         *
         * @param stop the schema that it goes on from
         * @param changes what it does, in words and in its order; it loses nothing
         */
        public record Then(Schema stop, List<String> changes) {

            public Then {
                Objects.requireNonNull(stop, "stop");
                changes = List.copyOf(changes);
            }
        }

        public Draft {
            Objects.requireNonNull(then, "then");
            if (version < 1) {
                throw new IllegalArgumentException("versions count from 1");
            }
            changes = List.copyOf(changes);
            losses = List.copyOf(losses);
        }

        /** This migration, and the one after it if there is one. */
        public List<Draft> all() {
            return then.map(rest -> List.of(this, new Draft(version + 1, rest.changes(), List.of())))
                    .orElse(List.of(this));
        }

        /** The version that a plugin gets to by it. */
        public int lastVersion() {
            return version + all().size() - 1;
        }

        /** What it does, and what the one after it does. */
        public List<String> allChanges() {
            return all().stream().flatMap(draft -> draft.changes().stream()).toList();
        }

        /** A migration that leads to all that the models demand. */
        public Draft(int version, List<String> changes, List<String> losses) {
            this(version, changes, losses, Optional.empty());
        }

        /** The script that applies it, within the plugin's draft folder: {@code h2/V2__draft.sql}. */
        public String upScript(String dialect) {
            return dialect + "/V" + version + "__draft.sql";
        }

        /** The script that undoes it, within the plugin's draft folder: {@code h2/U2__draft.sql}. */
        public String downScript(String dialect) {
            return dialect + "/U" + version + "__draft.sql";
        }
    }
}
