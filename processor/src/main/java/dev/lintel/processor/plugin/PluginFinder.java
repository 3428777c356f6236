package dev.lintel.processor.plugin;

import static java.util.Comparator.comparing;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.Annotations;
import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.processor.report.Problems;
import dev.lintel.schema.rule.PluginFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds the plugins that a compilation's sources belong to. */
public final class PluginFinder {

    private static final String ENTITY = "jakarta.persistence.Entity";

    /** What a compilation may bring of which the models that it bears on are not in it. */
    private static final List<String> MODELS_OR_THEIR_HOME =
            List.of(LintelAnnotations.PLUGIN_MODEL, LintelAnnotations.PLUGIN, ENTITY);

    private final Elements elements;
    private final Annotations annotations;
    private final Problems problems;
    private final PluginCheck check;
    private final KnownModels known;

    public PluginFinder(Elements elements, Annotations annotations, Problems problems, KnownModels known) {
        this.elements = elements;
        this.annotations = annotations;
        this.problems = problems;
        this.check = new PluginCheck(problems);
        this.known = known;
    }

    /**
     * @param sources the annotated types and packages of the compilation
     * @param earlier the plugins of earlier compilations that this one has not written yet, looked up when they are needed
     * @return the plugins by name, those left out that can't be told for what is wrong with them
     */
    public List<SourcePlugin> find(Collection<? extends Element> sources, Supplier<Set<String>> earlier) {
        Map<String, List<TypeElement>> inSources = modelsByPlugin(sources);
        checkEntities(sources, inSources);
        inSources.keySet().retainAll(validNames(inSources));
        addTouched(sources, earlier, inSources);
        Map<String, StatedPlugin> stated = statedPlugins(sources, inSources);
        Map<String, List<TypeElement>> all = new TreeMap<>(inSources);
        stated.keySet().forEach(name -> all.computeIfAbsent(name, nobody -> List.of()));
        List<SourcePlugin> plugins = new ArrayList<>();
        all.forEach((name, models) ->
                plugin(name, models, Optional.ofNullable(stated.get(name))).ifPresent(plugins::add));
        return plugins;
    }

    /**
     * Adds the plugins of earlier compilations, whose models are not here: an embeddable, a mapped superclass, a converter or a
     * registration that is here may be a part of any of them.
     */
    private void addTouched(
            Collection<? extends Element> sources,
            Supplier<Set<String>> earlier,
            Map<String, List<TypeElement>> inSources) {
        boolean touches = sources.stream()
                .anyMatch(source -> MODELS_OR_THEIR_HOME.stream().noneMatch(name -> annotations.has(source, name)));
        if (touches) {
            earlier.get().forEach(plugin -> inSources.computeIfAbsent(plugin, nobody -> new ArrayList<>()));
        }
    }

    private Map<String, List<TypeElement>> modelsByPlugin(Collection<? extends Element> sources) {
        Map<String, List<TypeElement>> models = new TreeMap<>();
        for (Element source : sources) {
            Optional<AnnotationUse> use = annotations.on(source, LintelAnnotations.PLUGIN_MODEL);
            if (use.isEmpty() || !(source instanceof TypeElement model)) {
                continue;
            }
            if (annotations.has(model, ENTITY)) {
                models.computeIfAbsent(use.get().string("plugin", ""), plugin -> new ArrayList<>())
                        .add(model);
            } else {
                check.modelWithoutEntity(model, use.get());
            }
        }
        return models;
    }

    /** The {@code @Plugin}s in the sources and above the models, by plugin. */
    private Map<String, StatedPlugin> statedPlugins(
            Collection<? extends Element> sources, Map<String, List<TypeElement>> models) {
        Map<PackageElement, StatedPlugin> byHome = new LinkedHashMap<>();
        for (Element source : sources) {
            if (source instanceof PackageElement home) {
                StatedPlugin.on(home, annotations).ifPresent(plugin -> byHome.put(home, plugin));
            }
        }
        models.forEach((plugin, inSources) -> Stream.concat(
                        inSources.stream().map(model -> StatedPlugin.above(model, elements, annotations)),
                        Stream.of(known.home(plugin).flatMap(home -> StatedPlugin.on(home, annotations))))
                .flatMap(Optional::stream)
                .filter(stated -> stated.name().equals(plugin))
                .forEach(stated -> byHome.putIfAbsent(stated.home(), stated)));
        Map<String, StatedPlugin> byName = new HashMap<>();
        byHome.values().stream()
                .sorted(comparing(plugin -> plugin.home().getQualifiedName().toString()))
                .filter(check::plugin)
                .forEach(plugin -> {
                    StatedPlugin before = byName.putIfAbsent(plugin.name(), plugin);
                    if (before != null) {
                        check.duplicate(before, plugin);
                    }
                });
        return byName;
    }

    private List<String> validNames(Map<String, List<TypeElement>> models) {
        List<String> valid = new ArrayList<>();
        models.forEach((name, inSources) -> {
            boolean good = true;
            for (TypeElement model : inSources) {
                good &= check.name(
                        name,
                        annotations
                                .on(model, LintelAnnotations.PLUGIN_MODEL)
                                .orElseThrow()
                                .place("plugin"));
            }
            if (good) {
                valid.add(name);
            }
        });
        return valid;
    }

    /** An entity that nobody owns is refused where its package, or one above, is a plugin's. */
    private void checkEntities(Collection<? extends Element> sources, Map<String, List<TypeElement>> models) {
        Map<PackageElement, String> homes = new HashMap<>();
        models.forEach((plugin, inSources) ->
                inSources.forEach(model -> homes.putIfAbsent(elements.getPackageOf(model), plugin)));
        for (Element source : sources) {
            Optional<AnnotationUse> entity = annotations.on(source, ENTITY);
            if (entity.isEmpty() || annotations.has(source, LintelAnnotations.PLUGIN_MODEL)) {
                continue;
            }
            StatedPlugin.above(source, elements, annotations)
                    .map(StatedPlugin::name)
                    .or(() -> Optional.ofNullable(homes.get(elements.getPackageOf(source))))
                    .ifPresent(plugin -> check.entityWithoutModel(
                            (TypeElement) source, entity.get().place(), plugin));
        }
    }

    /** The plugin, unless nothing of it is left. */
    private Optional<SourcePlugin> plugin(String name, List<TypeElement> inSources, Optional<StatedPlugin> plugin) {
        PluginFacts facts =
                plugin.map(at -> LintelAnnotations.facts(at.use())).orElseGet(() -> LintelAnnotations.defaults(name));
        List<TypeElement> all = new ArrayList<>(inSources);
        known.models(name).stream().filter(model -> !inSources.contains(model)).forEach(all::add);
        all.sort(comparing(PluginFinder::name));
        Optional<ElementPlace> place = plugin.map(at -> at.use().place("name"))
                .or(() -> Stream.concat(inSources.stream().sorted(comparing(PluginFinder::name)), all.stream())
                        .findFirst()
                        .map(ElementPlace::of));
        return place.map(at -> new SourcePlugin(facts, plugin.map(StatedPlugin::home), all, at));
    }

    private static String name(TypeElement type) {
        return type.getQualifiedName().toString();
    }
}
