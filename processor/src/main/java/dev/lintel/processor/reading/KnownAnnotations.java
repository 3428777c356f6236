package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.plugin.LintelAnnotations;
import dev.lintel.schema.problem.ProblemKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Refuses every mapping annotation that is not understood. What could change the schema is never skipped in silence: an
 * annotation of Jakarta Persistence or Hibernate is read, is known to leave the schema alone, or is a problem.
 */
final class KnownAnnotations {

    /** Values that change what an annotation that is read means, in a way that is not; wherever it stands. */
    private static final List<String> UNREAD_MEMBERS = List.of("schema", "catalog", "options");

    /** Those that mean so on some only. */
    private static final Map<String, String> UNREAD_MEMBERS_OF =
            Map.of(Jpa.MAP_KEY_COLUMN, "table", Jpa.MAP_KEY_JOIN_COLUMN, "table");

    /** On an annotation of somebody's own: code that runs changes the mapping. */
    private static final List<String> BINDERS =
            List.of(Hibernate.PACKAGE + "AttributeBinderType", Hibernate.PACKAGE + "TypeBinderType");

    private final Reading reading;

    KnownAnnotations(Reading reading) {
        this.reading = reading;
    }

    /** Whether everything on the attribute is understood; what is not has been reported. */
    boolean checkAttribute(Attribute attribute) {
        return check(attribute.element(), List.of(Vocabulary.READ_ON_ATTRIBUTE));
    }

    /** The same of an entity, or of a mapped superclass. */
    boolean checkClass(Element type) {
        return check(type, List.of(Vocabulary.READ_ON_CLASS, Vocabulary.REGISTRATIONS));
    }

    /** The same of an embeddable, or of a mapped superclass of one; it may be an entity beside that. */
    boolean checkEmbeddable(Element type) {
        return reading.annotations().has(type, Jpa.ENTITY)
                || check(
                        type,
                        List.of(
                                Vocabulary.READ_ON_EMBEDDABLE,
                                Vocabulary.IDLE_ON_EMBEDDABLE,
                                Vocabulary.REGISTRATIONS));
    }

    /** The same of a package, which speaks for all classes in it. */
    boolean checkPackage(Element element) {
        return check(element, List.of(Vocabulary.READ_ON_PACKAGE, Vocabulary.REGISTRATIONS));
    }

    private boolean check(Element element, List<Set<String>> read) {
        boolean understood = true;
        for (AnnotationUse use : reading.annotations().all(element)) {
            String name = use.name();
            boolean mapping = name.startsWith(Jpa.PACKAGE) || name.startsWith(Hibernate.PACKAGE);
            boolean known = Vocabulary.NO_SCHEMA.contains(name)
                    || FormerAnnotations.leaveSchemaAlone(use)
                    || read.stream().anyMatch(names -> names.contains(name));
            if (mapping && !known) {
                refuse(use);
                understood = false;
            }
            if (!mapping
                    && !reading.annotations().has(element, LintelAnnotations.COLUMN_TYPE)
                    && BINDERS.stream().anyMatch(binder -> reading.annotations().has(use.type(), binder))) {
                refuseBinder(use);
                understood = false;
            }
            if (name.equals(Hibernate.PARTITION_KEY)
                    && reading.databases().keyByPartition() != Databases.Agreement.NONE) {
                refusePartition(use);
                understood = false;
            }
            if (known && !Vocabulary.NO_SCHEMA.contains(name)) {
                understood &= checkMembers(use);
            }
        }
        return understood;
    }

    /** The same of what is written in an annotation, and in those within it. */
    private boolean checkMembers(AnnotationUse whole) {
        boolean understood = true;
        for (AnnotationUse use :
                Stream.concat(Stream.of(whole), whole.nested().stream()).toList()) {
            Optional<String> own = Optional.ofNullable(UNREAD_MEMBERS_OF.get(use.name()));
            for (String member :
                    Stream.concat(UNREAD_MEMBERS.stream(), own.stream()).toList()) {
                // the options of a @Column are told where it is read
                if (use.says(member) && !use.name().equals(Jpa.COLUMN)) {
                    refuse(use, member);
                    understood = false;
                }
            }
        }
        return understood;
    }

    private void refuseBinder(AnnotationUse use) {
        reading.problems()
                .error(
                        ProblemKind.UNSUPPORTED_MAPPING,
                        use.place(),
                        "What " + use.spelling() + " makes of the mapping is known only when its binder runs.",
                        use.element() instanceof TypeElement
                                ? "Leave it out, and say it with annotations that are read."
                                : "Say what is stored with @ColumnType(Types.VARCHAR) or its like beside it; the column is"
                                        + " then what its other annotations say.");
    }

    private void refusePartition(AnnotationUse use) {
        reading.problems()
                .error(
                        ProblemKind.UNSUPPORTED_MAPPING,
                        use.place(),
                        use.spelling() + " makes the column a part of the primary key on PostgreSQL, MariaDB and MySQL,"
                                + " where no other table can refer to it then.",
                        "Make it a part of the identifier, or leave it out.");
    }

    private void refuse(AnnotationUse use) {
        reading.problems()
                .error(
                        ProblemKind.UNSUPPORTED_MAPPING,
                        use.place(),
                        use.spelling() + " is not read into the schema.",
                        Vocabulary.cureOf(use.name()));
    }

    private void refuse(AnnotationUse use, String member) {
        boolean elsewhere = member.equals("schema") || member.equals("catalog");
        reading.problems()
                .error(
                        ProblemKind.UNSUPPORTED_MAPPING,
                        use.place(member),
                        elsewhere
                                ? use.spelling() + "(" + member
                                        + ") puts a table where the application's connection may"
                                        + " not look, and other plugins can't."
                                : use.spelling() + "(" + member + ") is SQL of one database.",
                        elsewhere
                                ? "Leave it out: the tables of all plugins are in the schema of the application's connection."
                                : "Leave it out, and write it into the migration's script.");
    }
}
