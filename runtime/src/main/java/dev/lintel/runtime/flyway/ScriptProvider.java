package dev.lintel.runtime.flyway;

import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/** Scripts from memory, and nothing else. */
final class ScriptProvider implements ResourceProvider {

    private final List<LoadableResource> resources;

    ScriptProvider(List<Script> scripts) {
        List<LoadableResource> all = new ArrayList<>();
        for (Script script : scripts) {
            all.add(new ScriptResource(script));
            if (!script.transactional()) {
                // where Flyway looks for the settings of one script
                all.add(new ScriptResource(
                        new Script(script.fileName() + ".conf", "executeInTransaction=false\n", false)));
            }
        }
        this.resources = List.copyOf(all);
    }

    @Override
    public LoadableResource getResource(String name) {
        return resources.stream()
                .filter(resource -> resource.getRelativePath().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return resources.stream()
                .filter(resource -> resource.getFilename().startsWith(prefix))
                .filter(resource -> Arrays.stream(suffixes).anyMatch(resource.getFilename()::endsWith))
                .toList();
    }

    /** One script. Its path is recorded in the history table: just the file name, as plain Flyway would record it. */
    private static final class ScriptResource extends LoadableResource {

        private final Script script;

        ScriptResource(Script script) {
            this.script = script;
        }

        @Override
        public Reader read() {
            return new StringReader(script.content());
        }

        @Override
        public String getAbsolutePath() {
            return script.fileName();
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return script.fileName();
        }

        @Override
        public String getFilename() {
            return script.fileName();
        }

        @Override
        public String getRelativePath() {
            return script.fileName();
        }
    }
}
