package dev.lintel.processor.reading;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import java.io.IOException;
import java.lang.annotation.Target;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.annotations.Formula;
import org.junit.jupiter.api.Test;

/**
 * Holds the processor's list of annotations to the annotations that there are, and {@code docs/mapping.md} to the list: each is
 * in exactly one group.
 */
class MappingPageTest {

    private static final Pattern ANNOTATION = Pattern.compile("`@([\\w.]+)");

    /** Of older versions of Hibernate, which models may still be compiled with. */
    private static final Set<String> GONE = Set.of(
            "LazyCollection",
            "LazyToOne",
            "Loader",
            "OrderBy",
            "Persister",
            "Polymorphism",
            "Proxy",
            "SelectBeforeUpdate",
            "Where",
            "WhereJoinTable");

    private final SortedSet<String> read = union(Stream.of(
            Vocabulary.READ_ON_ATTRIBUTE,
            Vocabulary.READ_ON_CLASS,
            Vocabulary.READ_ON_EMBEDDABLE,
            Vocabulary.READ_ON_PACKAGE,
            Vocabulary.READ_ELSEWHERE,
            Vocabulary.REGISTRATIONS));

    @Test
    void groupsShareNothing() {
        assertThat(Vocabulary.NO_SCHEMA).doesNotContainAnyElementsOf(read);
        assertThat(Vocabulary.REFUSED.keySet())
                .doesNotContainAnyElementsOf(read)
                .doesNotContainAnyElementsOf(Vocabulary.NO_SCHEMA);
    }

    @Test
    void everyAnnotationOfJakartaPersistenceIsInAGroup() throws Exception {
        assertThat(ofGroups(Jpa.PACKAGE)).isEqualTo(annotationsBeside(Entity.class));
    }

    @Test
    void everyAnnotationOfHibernateIsInAGroup() throws Exception {
        SortedSet<String> groups = ofGroups(Hibernate.PACKAGE);
        groups.removeAll(GONE);
        assertThat(groups).isEqualTo(annotationsBeside(Formula.class));
    }

    @Test
    void pageListsTheGroups() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "mapping.md"));
        assertThat(named(section(page, "Jakarta Persistence: read"))).isEqualTo(simple(read, Jpa.PACKAGE));
        assertThat(named(section(page, "Jakarta Persistence: no part of the schema")))
                .isEqualTo(simple(Vocabulary.NO_SCHEMA, Jpa.PACKAGE));
        assertThat(named(list(page, "Hibernate: read"))).isEqualTo(simple(read, Hibernate.PACKAGE));
        assertThat(named(list(page, "Hibernate: no part of the schema")))
                .isEqualTo(simple(Vocabulary.NO_SCHEMA, Hibernate.PACKAGE));
        assertThat(named(list(page, "Hibernate: refused")))
                .isEqualTo(simple(Vocabulary.REFUSED.keySet(), Hibernate.PACKAGE));
    }

    private SortedSet<String> ofGroups(String prefix) {
        return simple(union(Stream.of(read, Vocabulary.NO_SCHEMA, Vocabulary.REFUSED.keySet())), prefix);
    }

    /** The annotations of a package and those below it, without those that stand only inside others. */
    private static SortedSet<String> annotationsBeside(Class<?> neighbour) throws IOException, URISyntaxException {
        String prefix = neighbour.getPackageName() + ".";
        Path jar = Path.of(
                neighbour.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.endsWith(".class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .filter(name -> name.startsWith(prefix)
                            && !name.substring(prefix.length()).matches("(spi|criteria|metamodel)\\..*"))
                    .map(MappingPageTest::load)
                    .filter(type -> type.isAnnotation() && standsAlone(type))
                    .map(type -> type.getCanonicalName().substring(prefix.length()))
                    .collect(toCollection(TreeSet::new));
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, MappingPageTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean standsAlone(Class<?> annotation) {
        Target target = annotation.getAnnotation(Target.class);
        return target == null || target.value().length > 0;
    }

    private static String section(String page, String title) {
        int start = page.indexOf("\n## " + title + "\n");
        assertThat(start).as("section '%s'", title).isNotNegative();
        int end = page.indexOf("\n## ", start + 1);
        return page.substring(start, end < 0 ? page.length() : end);
    }

    /** The first paragraph of a section. */
    private static String list(String page, String title) {
        return section(page, title).strip().split("\n\n")[1];
    }

    private static SortedSet<String> named(String text) {
        SortedSet<String> names = new TreeSet<>();
        Matcher matcher = ANNOTATION.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static SortedSet<String> simple(Collection<String> names, String prefix) {
        return names.stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .collect(toCollection(TreeSet::new));
    }

    private static SortedSet<String> union(Stream<Set<String>> sets) {
        return sets.flatMap(Set::stream).collect(toCollection(TreeSet::new));
    }
}
