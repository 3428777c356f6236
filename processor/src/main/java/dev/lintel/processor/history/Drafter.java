package dev.lintel.processor.history;

import dev.lintel.processor.mirror.Annotations;
import dev.lintel.processor.mirror.SourceTypes;
import dev.lintel.processor.plugin.ForeignPlugins;
import dev.lintel.processor.reading.SchemaReader.ReadSchema;
import dev.lintel.processor.report.Problems;
import dev.lintel.schema.Schema;
import dev.lintel.schema.dialect.Dialect;
import dev.lintel.schema.dialect.Refusal;
import dev.lintel.schema.diff.Hints;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.diff.Unsupported;
import dev.lintel.schema.draft.CommittedHistory;
import dev.lintel.schema.draft.MigrationDraft;
import dev.lintel.schema.draft.ToldChange;
import dev.lintel.schema.hazard.Finding;
import dev.lintel.schema.hazard.Hazards;
import dev.lintel.schema.history.Acknowledgement;
import dev.lintel.schema.history.Migration;
import dev.lintel.schema.history.Pin;
import dev.lintel.schema.history.Scripts;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Neighbours;
import dev.lintel.schema.rule.Subject;
import dev.lintel.schema.snapshot.Descriptor;
import dev.lintel.schema.snapshot.SnapshotFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Drafts the next migration of each plugin whose models have moved past its history. */
public final class Drafter {

    private final Histories histories;
    private final ForeignPlugins foreign;
    private final List<Dialect> dialects;
    private final Drift drift;
    private final boolean isOnline;
    private final boolean online;
    private final SourceTypes sources;
    private final Acknowledgements acknowledgements;
    private final AuditTables auditTables;

    /**
     * @param online whether what takes long on tables in use becomes a migration of its own
     * @param sources what this compilation has sources of
     * @param annotations the annotations on them
     */
    public Drafter(
            Histories histories,
            ForeignPlugins foreign,
            List<Dialect> dialects,
            Drift drift,
            boolean online,
            SourceTypes sources,
            Annotations annotations) {
        this.histories = histories;
        this.foreign = foreign;
        this.dialects = dialects;
        this.drift = drift;
        this.isOnline = online;
        this.online = online && dialects.stream().anyMatch(Dialect::hasOnlineStatements);
        this.sources = sources;
        this.acknowledgements = new Acknowledgements(annotations, sources, histories);
        this.auditTables = new AuditTables(annotations, sources, acknowledgements);
    }

    /**
     * @param schemas the plugins of the compilation
     * @param problems takes what is wrong with histories, and what can't be drafted
     * @return a plugin each, those first that others need
     */
    public List<Drafted> draft(List<ReadSchema> schemas, Neighbours neighbours, Problems problems) {
        Map<String, ReadSchema> byName = new TreeMap<>();
        schemas.forEach(read -> byName.put(read.owned().plugin().name(), read));
        Map<String, Drafted> drafted = new LinkedHashMap<>();
        for (String plugin : neighbours.inOrder(byName.keySet())) {
            try {
                drafted.put(plugin, draft(byName.get(plugin), drafted, neighbours, problems));
            } catch (ProblemException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.hasErrors()) {
            schemas.forEach(read -> problems.addAll(auditTables.problems(read)));
            problems.addAll(acknowledgements.idle(schemas));
        }
        return List.copyOf(drafted.values());
    }

    private Drafted draft(ReadSchema read, Map<String, Drafted> before, Neighbours neighbours, Problems problems) {
        String plugin = read.owned().plugin().name();
        CommittedHistory committed = histories.of(plugin);
        Schema schema = read.owned().schema();
        String hash = SnapshotFile.hash(schema);
        problems.addAll(new MissingDialects(read, committed, dialects, drift).problems());
        Problems own = new Problems();
        Hints hints = HintCheck.of(read, committed.snapshot(), sources, own);
        if (own.hasErrors() || isCommitted(committed, schema, hash, hints)) {
            problems.addAll(own.list());
            return new Drafted(
                    read, committed, pins(read, before, neighbours, new Problems()), hash, Optional.empty(), Map.of());
        }
        List<Pin> pins = pins(read, before, neighbours, problems);
        int version = committed.history().version() + 1;
        MigrationDraft migration = online
                ? MigrationDraft.online(plugin, version, committed.snapshot(), schema, hints)
                : MigrationDraft.between(plugin, version, committed.snapshot(), schema, hints);
        List<List<Acknowledgement>> meant = new ArrayList<>();
        // a column that is added and tightened later is still one that must have a value
        SchemaDiff whole =
                migration.next().isEmpty() ? migration.up() : SchemaDiff.between(committed.snapshot(), schema, hints);
        List<Finding> ofTheWholeWay = hazards(migration).check(whole);
        for (MigrationDraft one : migration.all()) {
            own.addAll(refusals(read, committed, one));
            List<Finding> hazards = new ArrayList<>(one == migration ? ofTheWholeWay : List.of());
            hazards.addAll(hazards(one).locks(one.up()));
            own.addAll(acknowledgements.open(hazards, read));
            meant.add(acknowledgements.lines(hazards, read));
        }
        problems.addAll(own.list());
        if (own.hasErrors()) {
            return new Drafted(read, committed, pins, hash, Optional.empty(), Map.of());
        }
        problems.addAll(new Moves(read, committed.history(), migration).problems(drift));
        Optional<Descriptor.Draft.Then> then = migration
                .next()
                .map(next -> new Descriptor.Draft.Then(migration.up().after(), texts(next.told())));
        Descriptor.Draft draft =
                new Descriptor.Draft(version, texts(migration.told()), texts(migration.losses()), then);
        return new Drafted(read, committed, pins, hash, Optional.of(draft), scripts(migration, draft, meant));
    }

    private Map<String, String> scripts(
            MigrationDraft migration, Descriptor.Draft draft, List<List<Acknowledgement>> meant) {
        Map<String, String> scripts = new TreeMap<>();
        for (int i = 0; i < migration.all().size(); i++) {
            for (Dialect dialect : dialects) {
                Scripts both = migration.all().get(i).scripts(dialect, meant.get(i));
                scripts.put(draft.all().get(i).upScript(dialect.id()), both.up());
                scripts.put(draft.all().get(i).downScript(dialect.id()), both.down());
            }
        }
        return scripts;
    }

    /** Two columns of one type may have exchanged their names, which no fingerprint shows, but their attributes do. */
    private static boolean isCommitted(CommittedHistory committed, Schema schema, String hash, Hints hints) {
        Schema snapshot = committed.snapshot();
        // the snapshot's was compared with what the history says when it was read
        String before =
                committed.history().newest().map(Migration::schemaHash).orElseGet(() -> SnapshotFile.hash(snapshot));
        return hash.equals(before)
                && (snapshot.canonical().equals(schema.canonical())
                        || SchemaDiff.between(snapshot, schema, hints).isEmpty());
    }

    /** Why the change can't be drafted, for all databases or for one of them. */
    private List<Problem> refusals(ReadSchema read, CommittedHistory committed, MigrationDraft migration) {
        List<Problem> moved = migration.unsupported().stream()
                .map(change -> moved(read, committed, change))
                .toList();
        return !moved.isEmpty()
                ? moved
                : dialects.stream()
                        .flatMap(dialect -> migration.refusals(dialect).stream())
                        .distinct()
                        .map(refusal -> refused(read, refusal))
                        .toList();
    }

    private static Problem refused(ReadSchema read, Refusal refusal) {
        return Problem.error(refusal.kind(), read.places().place(refusal.subject()), refusal.text(), refusal.cure());
    }

    private static Problem moved(ReadSchema read, CommittedHistory committed, Unsupported change) {
        return Problem.error(
                change.kind(),
                read.places().place(change.subject()),
                change.kind() != ProblemKind.MODEL_MOVED
                        ? change.text()
                        : "The models of the plugin '" + read.owned().plugin().name() + "' have moved past version "
                                + committed.history().version() + " of its history. " + change.text(),
                change.cure());
    }

    private static List<String> texts(List<ToldChange> changes) {
        return changes.stream().map(ToldChange::text).toList();
    }

    /** Where a database in use is not held up by what takes long, there is nothing to warn of there. */
    private Hazards hazards(MigrationDraft migration) {
        Set<String> concerned = dialects.stream()
                .filter(dialect -> !migration.online() || !dialect.hasOnlineStatements())
                .map(Dialect::id)
                .collect(Collectors.toSet());
        return new Hazards(concerned, isOnline);
    }

    /** The versions that the plugin's references are written against: what its neighbours' models show today. */
    private List<Pin> pins(ReadSchema read, Map<String, Drafted> before, Neighbours neighbours, Problems problems) {
        List<Pin> pins = new ArrayList<>();
        for (String needed : neighbours.needs(read.owned().plugin().name())) {
            OptionalInt version =
                    before.containsKey(needed) ? before.get(needed).version() : foreign.version(needed);
            if (version.isPresent()) {
                pins.add(new Pin(needed, version.getAsInt()));
            } else {
                problems.add(
                        Problem.warning(
                                ProblemKind.DEPENDENCY_HISTORY,
                                read.places().place(Subject.dependency(needed)),
                                "The plugin '" + needed + "' that '"
                                        + read.owned().plugin().name()
                                        + "' depends on has no history on the class path, so the draft does not say which version"
                                        + " it needs.",
                                "Put the plugin's jar or class folder on the class path, with its history in it; or correct the name in dependsOn."));
            }
        }
        return pins;
    }

    /**
     * A plugin with its draft, if it needs one.
     *
     * @param read its schema
     * @param committed its history
     * @param pins what a migration of today needs of other plugins
     * @param schemaHash the fingerprint of its schema
     * @param draft the next migration
     * @param scripts the draft's scripts, by path within the draft folder
     */
    public record Drafted(
            ReadSchema read,
            CommittedHistory committed,
            List<Pin> pins,
            String schemaHash,
            Optional<Descriptor.Draft> draft,
            Map<String, String> scripts) {

        public String plugin() {
            return read.owned().plugin().name();
        }

        /** The version whose schema the models show: the draft's, else the newest committed one. */
        OptionalInt version() {
            int version = draft.map(Descriptor.Draft::lastVersion)
                    .orElse(committed.history().version());
            return version == 0 ? OptionalInt.empty() : OptionalInt.of(version);
        }
    }
}
