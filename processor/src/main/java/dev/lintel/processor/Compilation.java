package dev.lintel.processor;

import dev.lintel.processor.ecj.DeclaredMembers;
import dev.lintel.processor.files.CompilerFiles;
import dev.lintel.processor.history.Drafter;
import dev.lintel.processor.history.Histories;
import dev.lintel.processor.mirror.Annotations;
import dev.lintel.processor.mirror.SourceTypes;
import dev.lintel.processor.plugin.ForeignPlugins;
import dev.lintel.processor.plugin.KnownModels;
import dev.lintel.processor.plugin.PluginFinder;
import dev.lintel.processor.plugin.SourcePlugin;
import dev.lintel.processor.reading.Databases;
import dev.lintel.processor.reading.SchemaReader;
import dev.lintel.processor.reading.SchemaReader.ReadSchema;
import dev.lintel.processor.report.Problems;
import dev.lintel.processor.writing.PluginWriter;
import dev.lintel.processor.writing.WrittenPlugins;
import dev.lintel.schema.dialect.Dialect;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Neighbours;
import dev.lintel.schema.rule.PluginFacts;
import dev.lintel.schema.rule.Rules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The whole way of a compilation: find the plugins, read their schemas, hold them to the rules, draft, write. */
final class Compilation {

    private static final String VALIDATOR = "org.hibernate.validator.HibernateValidator";

    private final ProcessingEnvironment environment;
    private final SourceTypes sourceTypes;
    private final CompilerFiles files;
    private final Annotations annotations = new Annotations();
    private final Set<String> written = new HashSet<>();

    /** @param sources what the compiler has sources of */
    Compilation(ProcessingEnvironment environment, SourceTypes sources) {
        this.environment = environment;
        this.sourceTypes = sources;
        this.files = new CompilerFiles(environment.getFiler());
    }

    /**
     * Compiles the plugins that the sources belong to. If anything is wrong with one of them, nothing is written.
     *
     * @param sources the annotated classes and packages
     * @param problems takes what is wrong
     */
    void compile(Collection<Element> sources, Problems problems) {
        Options options = Options.read(environment.getOptions(), problems);
        Histories histories = new Histories(files, options.history());
        KnownModels known = new KnownModels(
                files, environment.getElementUtils(), annotations, histories::entities, histories::converters);
        List<SourcePlugin> plugins = new PluginFinder(environment.getElementUtils(), annotations, problems, known)
                .find(sources, () -> earlier(known));
        refuseLate(plugins, problems);

        ForeignPlugins foreign = new ForeignPlugins(files, environment.getElementUtils(), annotations);
        Map<String, ReadSchema> schemas =
                read(plugins, withConverters(sources, plugins, known, foreign), foreign, options, problems);
        Neighbours neighbours = neighbours(plugins, schemas, foreign);
        schemas.values().forEach(read -> problems.addAll(Rules.check(read.owned(), neighbours, read.places())));
        if (problems.hasErrors()) {
            return;
        }

        if (plugins.isEmpty()) {
            return;
        }

        Drafter drafter = new Drafter(
                histories, foreign, options.dialects(), options.drift(), options.online(), sourceTypes, annotations);
        List<Drafter.Drafted> drafts = drafter.draft(List.copyOf(schemas.values()), neighbours, problems);
        if (problems.hasErrors()) {
            return;
        }

        new PluginWriter(
                        environment,
                        files,
                        known,
                        options.dialects().stream().map(Dialect::id).toList())
                .write(plugins, drafts, neighbours);
        plugins.forEach(plugin -> written.add(plugin.name()));
    }

    /** The plugins that an earlier compilation wrote, and this one has not. */
    private Set<String> earlier(KnownModels known) {
        Set<String> names = WrittenPlugins.names(files, known);
        names.removeAll(written);
        return names;
    }

    /** A plugin is written once in a compilation: a class can't be generated twice. */
    private void refuseLate(List<SourcePlugin> plugins, Problems problems) {
        for (SourcePlugin plugin : plugins) {
            if (written.contains(plugin.name())) {
                problems.error(
                        ProblemKind.LATE_MODEL,
                        plugin.place(),
                        "Another processor generated a model of the plugin '" + plugin.name()
                                + "' after its registry had been written.",
                        "Let a model that was there from the start refer to the generated one, or commit its source.");
            }
        }
    }

    /** Those of the sources, and the converters that earlier compilations knew, and that plugins bring that are needed. */
    private static Collection<Element> withConverters(
            Collection<Element> sources, List<SourcePlugin> plugins, KnownModels known, ForeignPlugins foreign) {
        Set<Element> all = new LinkedHashSet<>(sources);
        plugins.forEach(plugin -> all.addAll(known.converters(plugin.name())));
        plugins.forEach(plugin -> all.addAll(foreign.converters(plugin.facts().dependsOn())));
        return all;
    }

    private Map<String, ReadSchema> read(
            List<SourcePlugin> plugins,
            Collection<Element> sources,
            ForeignPlugins foreign,
            Options options,
            Problems problems) {
        SchemaReader reader = new SchemaReader(
                environment.getElementUtils(),
                environment.getTypeUtils(),
                annotations,
                options.naming(),
                sources,
                name -> models(name, plugins, foreign),
                new DeclaredMembers(files, environment.getElementUtils(), sourceTypes),
                new Databases(options.dialects().stream().map(Dialect::id).toList()),
                validates(options));
        Map<String, ReadSchema> schemas = new TreeMap<>();
        for (SourcePlugin plugin : plugins) {
            schemas.put(plugin.name(), reader.read(plugin, problems));
        }
        return schemas;
    }

    private static List<TypeElement> models(String plugin, List<SourcePlugin> plugins, ForeignPlugins foreign) {
        return plugins.stream()
                .filter(here -> here.name().equals(plugin))
                .findFirst()
                .map(SourcePlugin::models)
                .orElseGet(() -> foreign.models(plugin));
    }

    /** Whether Hibernate will find a validator, unless an option says so or not. */
    private boolean validates(Options options) {
        return switch (options.validation()) {
            case ON -> true;
            case OFF -> false;
            case AUTO -> environment.getElementUtils().getTypeElement(VALIDATOR) != null;
        };
    }

    private static Neighbours neighbours(
            List<SourcePlugin> plugins, Map<String, ReadSchema> schemas, ForeignPlugins foreign) {
        Map<String, Optional<TypeElement>> others = new TreeMap<>();
        plugins.forEach(plugin -> plugin.facts().dependsOn().forEach(name -> others.put(name, Optional.empty())));
        schemas.values()
                .forEach(read -> read.referredTo().forEach((name, model) -> others.put(name, Optional.of(model))));
        others.keySet().removeAll(schemas.keySet());
        List<PluginFacts> facts = new ArrayList<>();
        others.forEach((name, model) -> facts.add(foreign.facts(name, model)));
        return new Neighbours(schemas.values().stream().map(ReadSchema::owned).toList(), facts);
    }
}
