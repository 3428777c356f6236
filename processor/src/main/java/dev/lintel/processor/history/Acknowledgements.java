package dev.lintel.processor.history;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.Annotations;
import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.processor.mirror.SourceTypes;
import dev.lintel.processor.reading.SchemaReader.ReadSchema;
import dev.lintel.schema.hazard.Finding;
import dev.lintel.schema.hazard.Hazards;
import dev.lintel.schema.history.Acknowledgement;
import dev.lintel.schema.history.AcknowledgementFile;
import dev.lintel.schema.naming.NearMiss;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.problem.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Tells the hazards that somebody has taken note of, by {@code @SuppressWarnings("lintel:Name")} on the element, on a class
 * around it or on the enum that is its type, or by a line beside the plugin's history, from those that are open.
 */
final class Acknowledgements {

    private static final String ANNOTATION = SuppressWarnings.class.getName();
    private static final String PREFIX = "lintel:";

    /** What can be acknowledged: the hazards of a migration, and what it will never have. */
    private static final Set<String> NAMES = Stream.concat(
                    Hazards.NAMES.stream(), Stream.of(ProblemKind.AUDIT_TABLES.readableName()))
            .collect(Collectors.toUnmodifiableSet());

    private final Annotations annotations;
    private final SourceTypes sources;
    private final Histories histories;
    private final Set<Suppression> needed = new HashSet<>();
    private final Map<String, Set<Acknowledgement>> neededLines = new TreeMap<>();

    private record Suppression(Element element, String name) {}

    Acknowledgements(Annotations annotations, SourceTypes sources, Histories histories) {
        this.annotations = annotations;
        this.sources = sources;
        this.histories = histories;
    }

    /** The hazards that nobody has acknowledged. */
    List<Problem> open(List<Finding> findings, ReadSchema read) {
        List<Problem> open = new ArrayList<>();
        for (Finding finding : findings) {
            Place place = read.places().place(finding.subject());
            boolean isKnown = place instanceof ElementPlace at && covers(at.element(), finding.kind());
            if (!isKnown && lines(List.of(finding), read).isEmpty()) {
                open.add(open(finding, place));
            }
        }
        return open;
    }

    /** The lines that acknowledge some of the hazards, each with its reason. */
    List<Acknowledgement> lines(List<Finding> findings, ReadSchema read) {
        String plugin = plugin(read);
        List<Acknowledgement> lines = histories.acknowledged(plugin).stream()
                .map(AcknowledgementFile.Line::acknowledgement)
                .filter(line -> findings.stream()
                        .anyMatch(
                                finding -> line.problem().equals(finding.kind().readableName())
                                        && line.about().equalsIgnoreCase(finding.about())))
                .toList();
        neededLines.computeIfAbsent(plugin, none -> new HashSet<>()).addAll(lines);
        return lines;
    }

    private static String plugin(ReadSchema read) {
        return read.owned().plugin().name();
    }

    /** A class file does not keep acknowledgements, so what stands in one may have been acknowledged when it was compiled. */
    private Problem open(Finding finding, Place place) {
        Severity severity = finding.severity();
        Place told = place;
        if (place instanceof ElementPlace at && !sources.contain(at.element())) {
            Optional<ElementPlace> ofEnum = enums(typeOf(at.element())).stream()
                    .filter(sources::contain)
                    .findFirst()
                    .map(ElementPlace::of);
            told = ofEnum.isPresent() ? ofEnum.get() : place;
            severity = ofEnum.isPresent() ? severity : Severity.WARNING;
        }
        return new Problem(finding.kind(), severity, finding.text(), finding.cure(), told);
    }

    /** Whether somebody has taken note of what is wrong with an element. */
    boolean covers(Element element, ProblemKind kind) {
        boolean found = false;
        for (Element candidate : around(element)) {
            if (names(candidate).contains(kind.readableName())) {
                needed.add(new Suppression(candidate, kind.readableName()));
                found = true;
            }
        }
        return found;
    }

    /** Where what holds for an element may stand: on itself, on the classes that it is in, on the enum that is its type. */
    private static Set<Element> around(Element element) {
        Set<Element> around = new LinkedHashSet<>();
        for (Element it = element; it != null && !(it instanceof PackageElement); it = it.getEnclosingElement()) {
            around.add(it);
        }
        around.addAll(enums(typeOf(element)));
        return around;
    }

    private static TypeMirror typeOf(Element element) {
        return element instanceof ExecutableElement getter ? getter.getReturnType() : element.asType();
    }

    /** The enum may be the attribute's type, or that of the elements or keys that it has. */
    private static List<Element> enums(TypeMirror type) {
        List<Element> enums = new ArrayList<>();
        if (type instanceof DeclaredType declared) {
            if (declared.asElement().getKind() == ElementKind.ENUM) {
                enums.add(declared.asElement());
            }
            declared.getTypeArguments().forEach(argument -> enums.addAll(enums(argument)));
        }
        return enums;
    }

    private void idleLines(String plugin, List<Problem> idle) {
        Set<Acknowledgement> used = neededLines.getOrDefault(plugin, Set.of());
        for (AcknowledgementFile.Line line : histories.acknowledged(plugin)) {
            Acknowledgement acknowledgement = line.acknowledgement();
            if (!used.contains(acknowledgement)) {
                idle.add(Problem.warning(
                        ProblemKind.STALE_HINT,
                        histories.acknowledgement(plugin, line),
                        "The next migration of the plugin '" + plugin + "' has no [" + acknowledgement.problem()
                                + "] about " + acknowledgement.about() + ", which is acknowledged here.",
                        "Delete the line: the next time it would hide what is new."));
            }
        }
    }

    private List<String> names(Element element) {
        return annotations.on(element, ANNOTATION).map(Acknowledgements::names).orElse(List.of());
    }

    private static List<String> names(AnnotationUse use) {
        return use.strings("value").stream()
                .filter(value -> value.startsWith(PREFIX))
                .map(value -> value.substring(PREFIX.length()))
                .toList();
    }

    /** Acknowledgements that nothing needed, or ever will. */
    List<Problem> idle(List<ReadSchema> schemas) {
        Set<Element> elements = new LinkedHashSet<>();
        schemas.forEach(read -> read.places().elements().forEach(element -> elements.addAll(around(element))));
        List<Problem> idle = new ArrayList<>();
        schemas.forEach(read -> idleLines(plugin(read), idle));
        for (Element element : elements) {
            for (String name : names(element)) {
                AnnotationUse use = annotations.on(element, ANNOTATION).orElseThrow();
                ElementPlace place = use.place("value", use.strings("value").indexOf(PREFIX + name));
                if (!NAMES.contains(name)) {
                    idle.add(Problem.warning(
                            ProblemKind.STALE_HINT,
                            place,
                            "'" + PREFIX + name + "' is nothing that can be acknowledged.",
                            NearMiss.of(name, NAMES)
                                    .map(near -> "Write \"" + PREFIX + near + "\".")
                                    .orElse("Delete it.")));
                } else if (!needed.contains(new Suppression(element, name))) {
                    idle.add(Problem.warning(
                            ProblemKind.STALE_HINT,
                            place,
                            "'" + PREFIX + name + "' has nothing to acknowledge any more.",
                            "Delete it: the next time it would hide what is new."));
                }
            }
        }
        return idle;
    }
}
