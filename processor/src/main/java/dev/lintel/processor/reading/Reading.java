package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.Annotations;
import dev.lintel.processor.report.Problems;
import dev.lintel.schema.rule.PluginFacts;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What the readers share while one plugin is read. */
final class Reading {

    private final boolean followsRelations;
    private final PluginFacts plugin;
    private final Compiler compiler;
    private final SchemaDraft schema;
    private final Problems problems;
    private final TargetReader targets;
    private final EntityTables tables;
    private final HintReader hints = new HintReader(this);
    private final Map<String, TypeElement> referredTo = new TreeMap<>();
    private final Queue<Runnable> later = new ArrayDeque<>();

    Reading(PluginFacts plugin, Compiler compiler, SourcePlaces places, Problems problems) {
        this.followsRelations = true;
        this.plugin = plugin;
        this.compiler = compiler;
        this.schema = new SchemaDraft(places, problems);
        this.problems = problems;
        this.targets = new TargetReader(this);
        this.tables = new EntityTables(this);
    }

    private Reading(Reading aside, boolean followsRelations) {
        this.followsRelations = followsRelations;
        this.plugin = aside.plugin;
        // a reference takes the key's size as its column states it, whatever constraints say
        this.compiler = aside.compiler.withoutValidation();
        this.problems = new Problems();
        this.schema = new SchemaDraft(new SourcePlaces(null), problems);
        this.targets = aside.targets.aside(this);
        this.tables = new EntityTables(this);
    }

    /**
     * The same reading with nowhere to write: to look at an entity that is read elsewhere, or by another plugin. What is
     * wrong with it is not reported here.
     */
    Reading aside() {
        return new Reading(this, true);
    }

    /** A reading aside that leaves out relations other than those of a key: for a look at what an entity has itself. */
    Reading asideWithoutRelations() {
        return new Reading(this, false);
    }

    boolean followsRelations() {
        return followsRelations;
    }

    /** The plugin that is read. */
    PluginFacts plugin() {
        return plugin;
    }

    Annotations annotations() {
        return compiler.annotations();
    }

    Elements elements() {
        return compiler.elements();
    }

    Types types() {
        return compiler.types();
    }

    Naming naming() {
        return compiler.naming();
    }

    Entities entities() {
        return compiler.entities();
    }

    /** Whether the parts of a type have columns of their own, as annotations say that they have. */
    boolean isEmbeddable(TypeMirror type) {
        return entities().isEmbeddable(type) && registrations().of(type).isEmpty();
    }

    Generators generators() {
        return compiler.generators();
    }

    Converters converters() {
        return compiler.converters();
    }

    Registrations registrations() {
        return compiler.registrations();
    }

    Databases databases() {
        return compiler.databases();
    }

    Validation validation() {
        return compiler.validation();
    }

    /** What has been read so far. */
    SchemaDraft schema() {
        return schema;
    }

    /** What is wrong. */
    Problems problems() {
        return problems;
    }

    TargetReader targets() {
        return targets;
    }

    EntityTables tables() {
        return tables;
    }

    /** What the models say of the way that leads to them. */
    HintReader hints() {
        return hints;
    }

    /** An entity of each plugin that is referred to, by plugin. */
    Map<String, TypeElement> referredTo() {
        return referredTo;
    }

    /** Puts off work that needs the tables of all entities. */
    void later(Runnable work) {
        later.add(work);
    }

    void runLater() {
        for (Runnable work = later.poll(); work != null; work = later.poll()) {
            work.run();
        }
    }

    /**
     * What does not change while plugins are read.
     *
     * @param naming how logical names become names of the database
     * @param entities the entities seen so far
     * @param generators the named generators
     * @param converters the converters that apply by themselves
     * @param registrations what is said of types wherever they are used
     * @param databases those that drafts are written for
     * @param validation the constraints of Bean Validation
     */
    record Compiler(
            Annotations annotations,
            Elements elements,
            Types types,
            Naming naming,
            Entities entities,
            Generators generators,
            Converters converters,
            Registrations registrations,
            Databases databases,
            Validation validation) {

        Compiler withoutValidation() {
            return new Compiler(
                    annotations,
                    elements,
                    types,
                    naming,
                    entities,
                    generators,
                    converters,
                    registrations,
                    databases,
                    new Validation(annotations, false));
        }
    }
}
