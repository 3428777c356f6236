package dev.lintel.runtime;

import dev.lintel.PluginRegistry;
import dev.lintel.runtime.discover.Discovery;
import dev.lintel.runtime.discover.EnabledSet;
import dev.lintel.runtime.discover.EnabledSettings;
import dev.lintel.runtime.discover.Found;
import dev.lintel.runtime.discover.Installation;
import dev.lintel.schema.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where the plugins come from, and which of them are enabled. What the code says counts before the environment, and that
 * before the file.
 */
record Plugins(
        Function<EnabledSet, Found> discovery,
        Optional<Collection<String>> only,
        Collection<String> except,
        boolean inDevelopment) {

    static Plugins ofThread() {
        return new Plugins(
                enabled -> Discovery.onClassPaths(List.of(threadLoader()), enabled),
                Optional.empty(),
                List.of(),
                false);
    }

    Plugins in(List<ClassLoader> loaders) {
        return new Plugins(enabled -> Discovery.onClassPaths(loaders, enabled), only, except, inDevelopment);
    }

    Plugins inFolder(Path folder) {
        return new Plugins(
                enabled -> Discovery.inFolder(folder, List.of(threadLoader()), enabled), only, except, inDevelopment);
    }

    Plugins of(List<PluginRegistry> registries) {
        return new Plugins(enabled -> Discovery.ofRegistries(registries, enabled), only, except, inDevelopment);
    }

    Plugins only(List<String> names) {
        return new Plugins(discovery, Optional.of(names), except, inDevelopment);
    }

    Plugins except(List<String> names) {
        return new Plugins(discovery, only, names, inDevelopment);
    }

    Plugins development() {
        return new Plugins(discovery, only, except, true);
    }

    Found discover() {
        return inDevelopment ? find().withDrafts() : find();
    }

    private Found find() {
        if (only.isPresent() || !except.isEmpty()) {
            return discovery.apply(EnabledSet.inCode(only, except));
        }
        List<Problem> problems = new ArrayList<>();
        EnabledSet set = EnabledSettings.read(threadLoader(), System.getenv(), problems);
        return discovery.apply(set).with(problems);
    }

    /** The same with others enabled. */
    Installation installed(EnabledSet set) {
        try (Found found = discovery.apply(set)) {
            return found.install();
        }
    }

    private static ClassLoader threadLoader() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return loader == null ? Lintel.class.getClassLoader() : loader;
    }
}
