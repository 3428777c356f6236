package dev.lintel.processor.reading;

import dev.lintel.processor.ecj.DeclaredMembers;
import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.Annotations;
import dev.lintel.processor.plugin.LintelAnnotations;
import dev.lintel.processor.plugin.SourcePlugin;
import dev.lintel.processor.report.Problems;
import dev.lintel.schema.rule.OwnedSchema;
import dev.lintel.schema.rule.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the models of a plugin into its schema. */
public final class SchemaReader {

    private final Elements elements;
    private final Types types;
    private final Annotations annotations;
    private final Naming naming;
    private final DeclaredMembers members;
    private final List<Element> sources;
    private final Converters converters;
    private final Registrations registrations;
    private final Set<Element> checkedPackages = new HashSet<>();
    private final Databases databases;
    private final Validation validation;
    private final Function<String, List<TypeElement>> modelsOf;

    /**
     * @param sources the annotated classes of the compilation and of those before it, converters among them
     * @param modelsOf the models of a plugin of this compilation or of the class path, by its name
     * @param members tells the members of classes in order
     * @param databases those that drafts are written for
     * @param applyValidation whether the ORM will apply the constraints of Bean Validation to the schema
     */
    public SchemaReader(
            Elements elements,
            Types types,
            Annotations annotations,
            Naming naming,
            Collection<? extends Element> sources,
            Function<String, List<TypeElement>> modelsOf,
            DeclaredMembers members,
            Databases databases,
            boolean applyValidation) {
        this.elements = elements;
        this.types = types;
        this.annotations = annotations;
        this.naming = naming;
        this.members = members;
        this.databases = databases;
        // a package speaks for its classes, whether the compiler has its source or not
        Set<Element> all = new LinkedHashSet<>(sources);
        sources.forEach(source -> all.add(elements.getPackageOf(source)));
        this.sources = List.copyOf(all);
        this.converters = new Converters(types, annotations, all);
        this.registrations = new Registrations(elements, annotations, all);
        this.modelsOf = modelsOf;
        this.validation = new Validation(annotations, applyValidation);
    }

    /**
     * @param plugin whose models
     * @param problems takes what is wrong; where there is an error, the schema is not complete
     */
    public ReadSchema read(SourcePlugin plugin, Problems problems) {
        SourcePlaces places = placesOf(plugin);
        Entities entities = new Entities(types, annotations, members, modelsOf);
        Generators generators = new Generators(annotations, elements);
        generators.learn(plugin.models(), entities);
        Reading.Compiler compiler = new Reading.Compiler(
                annotations,
                elements,
                types,
                naming,
                entities,
                generators,
                converters,
                registrations,
                databases,
                validation);
        Reading reading = new Reading(plugin.facts(), compiler, places, problems);
        EntityReader reader = new EntityReader(reading);
        checkPackages(plugin.models(), entities, reading);

        List<EntityClass> readable = parentsFirst(plugin.models(), entities).stream()
                .filter(reader::check)
                .toList();
        readable.forEach(reading.tables()::open);
        readable.forEach(reading.tables()::openSecondary);
        Discriminators discriminators = new Discriminators(reading);
        Map<EntityClass, List<EntityClass>> hierarchies = hierarchies(readable);
        hierarchies.forEach(discriminators::open);
        readable.forEach(reader::read);
        reading.runLater();
        hierarchies.forEach(discriminators::addRequirements);
        readable.forEach(reader::readConstraints);
        readable.forEach(reading.hints()::read);
        return new ReadSchema(
                new OwnedSchema(plugin.facts(), reading.schema().schema()),
                places,
                reading.referredTo(),
                reading.hints().all(readable),
                List.copyOf(registrations.holders()));
    }

    /** Checks the packages of the models, and those that register types for all; each once in a compilation. */
    private void checkPackages(List<TypeElement> models, Entities entities, Reading reading) {
        KnownAnnotations known = new KnownAnnotations(reading);
        Set<Element> packages = new LinkedHashSet<>();
        models.forEach(
                model -> entities.of(model).levels().forEach(level -> packages.add(elements.getPackageOf(level))));
        sources.stream().filter(PackageElement.class::isInstance).forEach(packages::add);
        packages.removeIf(element -> !checkedPackages.add(element));
        packages.forEach(known::checkPackage);
    }

    /** The entities by the root of their hierarchy. */
    private static Map<EntityClass, List<EntityClass>> hierarchies(List<EntityClass> entities) {
        Map<EntityClass, List<EntityClass>> hierarchies = new LinkedHashMap<>();
        entities.forEach(entity -> hierarchies
                .computeIfAbsent(entity.root(), root -> new ArrayList<>())
                .add(entity));
        return hierarchies;
    }

    private static Set<EntityClass> parentsFirst(List<TypeElement> models, Entities entities) {
        Set<EntityClass> ordered = new LinkedHashSet<>();
        models.forEach(model -> addParentsFirst(entities.of(model), models, ordered));
        return ordered;
    }

    private static void addParentsFirst(EntityClass entity, List<TypeElement> models, Set<EntityClass> ordered) {
        entity.parent()
                .filter(parent -> models.contains(parent.element()))
                .ifPresent(parent -> addParentsFirst(parent, models, ordered));
        ordered.add(entity);
    }

    private SourcePlaces placesOf(SourcePlugin plugin) {
        SourcePlaces places = new SourcePlaces(plugin.place());
        plugin.home()
                .flatMap(home -> annotations.on(home, LintelAnnotations.PLUGIN))
                .ifPresent(use -> putDependencies(use, places));
        return places;
    }

    private static void putDependencies(AnnotationUse plugin, SourcePlaces places) {
        List<String> dependencies = plugin.strings("dependsOn");
        for (int i = 0; i < dependencies.size(); i++) {
            places.put(Subject.dependency(dependencies.get(i)), plugin.place("dependsOn", i), "\"%s\"");
        }
    }

    /**
     * A plugin's schema, with the places that its names come from.
     *
     * @param owned the schema and its owner
     * @param places where its names are written
     * @param referredTo an entity of each plugin that is referred to, by plugin
     * @param hints what the models say of the way that leads to the schema
     * @param converters the binary names of the converters that apply by themselves, and of what registers types, sorted
     */
    public record ReadSchema(
            OwnedSchema owned,
            SourcePlaces places,
            Map<String, TypeElement> referredTo,
            StatedHints hints,
            List<String> converters) {}
}
