package dev.lintel.processor.evolution;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Writes a random model as Java sources. What a class or an attribute was called in the model before is said with
 * {@code @RenamedFrom}, what rows get that have no value with {@code @Backfill}.
 */
final class Sources {

    private final World world;
    private final Optional<World> base;

    private Sources(World world, Optional<World> base) {
        this.world = world;
        this.base = base;
    }

    /** The sources by path, without a word on what was before. */
    static Map<String, String> of(World world) {
        return new Sources(world, Optional.empty()).all();
    }

    /** The sources by path, with hints on how they came from another model. */
    static Map<String, String> of(World world, World base) {
        return new Sources(world, Optional.of(base)).all();
    }

    private Map<String, String> all() {
        Map<String, String> files = new TreeMap<>();
        for (Entity entity : world.entities()) {
            files.put("evo/" + entity.name() + ".java", source(entity));
        }
        return files;
    }

    private Optional<Entity> before(Entity entity) {
        return base.flatMap(it -> it.entity(entity.id()));
    }

    private String source(Entity entity) {
        List<String> head = new ArrayList<>(List.of("@dev.lintel.PluginModel(plugin = \"evo\")", "@Entity"));
        before(entity)
                .filter(old -> !old.name().equals(entity.name()))
                .ifPresent(old -> head.add("@dev.lintel.RenamedFrom(\"" + old.name() + "\")"));
        boolean hasTable = entity.parent() == null || world.root(entity).strategy() != Entity.Strategy.SINGLE_TABLE;
        if (hasTable) {
            head.add("@Table(name = " + quoted(entity.table()) + indexes(entity) + ")");
        }
        if (entity.comment() != null && hasTable) {
            head.add("@org.hibernate.annotations.Comment(" + quoted(entity.comment()) + ")");
        }
        entity.attributes().stream()
                .map(Attribute::secondary)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(it -> head.add("@SecondaryTable(name = " + quoted(it) + ")"));
        if (!world.children(entity).isEmpty()) {
            head.add("@Inheritance(strategy = InheritanceType." + entity.strategy() + ")");
        }
        List<String> body = new ArrayList<>();
        if (entity.parent() == null) {
            body.add(entity.key().source);
        }
        entity.attributes().stream().filter(it -> it.group() == null).forEach(it -> body.add(attribute(entity, it)));
        TreeSet<String> groups = new TreeSet<>();
        entity.attributes().stream().filter(it -> it.group() != null).forEach(it -> groups.add(it.group()));
        for (String group : groups) {
            formerGroup(entity, group).ifPresent(it -> body.add("@dev.lintel.RenamedFrom(" + quoted(it) + ")"));
            body.add("@Embedded " + type(group) + " " + group + ";");
            body.add("@Embeddable public static class " + type(group) + " {\n"
                    + entity.attributes().stream()
                            .filter(it -> group.equals(it.group()))
                            .map(it -> "        " + attribute(entity, it))
                            .collect(joining("\n"))
                    + "\n    }");
        }
        String parent = entity.parent() == null
                ? ""
                : " extends " + world.entity(entity.parent()).orElseThrow().name();
        return "package evo;\n\nimport jakarta.persistence.*;\n\n" + String.join("\n", head) + "\npublic class "
                + entity.name() + parent + " {\n    " + String.join("\n    ", body) + "\n}\n";
    }

    /** What an embedded attribute was called before, if that is another name. */
    private Optional<String> formerGroup(Entity entity, String group) {
        return before(entity).stream()
                .flatMap(it -> it.attributes().stream())
                .map(Attribute::group)
                .filter(Objects::nonNull)
                .filter(it -> !it.equals(group))
                .findFirst();
    }

    private static String type(String group) {
        return Character.toUpperCase(group.charAt(0)) + group.substring(1);
    }

    private String indexes(Entity entity) {
        return entity.indexes().isEmpty()
                ? ""
                : entity.indexes().stream()
                        .map(index -> "@Index(columnList = "
                                + quoted(index.stream()
                                        .map(id ->
                                                columnName(entity.attribute(id).orElseThrow()))
                                        .collect(joining(", ")))
                                + ")")
                        .collect(joining(", ", ", indexes = {", "}"));
    }

    private static String columnName(Attribute attribute) {
        if (attribute.column() != null) {
            return attribute.column();
        }
        return attribute.kind() instanceof Kind.ToOne ? attribute.name() + "_id" : attribute.name();
    }

    private String attribute(Entity entity, Attribute attribute) {
        List<String> words = new ArrayList<>();
        Optional<Attribute> old = base.flatMap(it -> it.attribute(attribute.id()));
        old.flatMap(it -> formerly(it, attribute))
                .ifPresent(it -> words.add("@dev.lintel.RenamedFrom(" + quoted(it) + ")"));
        boolean isTightened = before(entity).isPresent()
                && !attribute.nullable()
                && (old.isEmpty() || old.get().nullable());
        if (isTightened && attribute.kind() instanceof Kind.Basic basic && basic.fill() != null) {
            words.add("@dev.lintel.Backfill(" + quoted(basic.fill()) + ")");
        }
        words.add(mapping(attribute));
        if (attribute.fallback() != null) {
            words.add("@org.hibernate.annotations.ColumnDefault(" + quoted(attribute.fallback()) + ")");
        }
        if (attribute.comment() != null) {
            words.add("@org.hibernate.annotations.Comment(" + quoted(attribute.comment()) + ")");
        }
        words.add(declaration(attribute));
        return String.join(" ", words);
    }

    /** What the hint on an attribute has to say of what it was called. */
    private Optional<String> formerly(Attribute old, Attribute attribute) {
        if (attribute.group() == null && old.group() != null) {
            return Optional.of(old.path());
        }
        // one that goes into an embeddable with its column is known by that column's name
        boolean isKnown = Objects.equals(columnName(old), columnName(attribute)) && attribute.id() % 2 == 0;
        boolean goesInside = attribute.group() != null && old.group() == null;
        return (goesInside ? !isKnown : !old.name().equals(attribute.name()))
                ? Optional.of(old.name())
                : Optional.empty();
    }

    private String mapping(Attribute attribute) {
        Kind kind = attribute.kind();
        List<String> column = new ArrayList<>();
        if (attribute.column() != null) {
            column.add("name = " + quoted(attribute.column()));
        }
        if (attribute.secondary() != null) {
            column.add("table = " + quoted(attribute.secondary()));
        }
        if (!attribute.nullable()) {
            column.add("nullable = false");
        }
        if (attribute.unique()) {
            column.add("unique = true");
        }
        if (kind instanceof Kind.Basic basic) {
            if (basic.length() != null) {
                column.add("length = " + basic.length());
            }
            if (basic.precision() != null) {
                column.add("precision = " + basic.precision() + ", scale = " + basic.scale());
            }
            // a name that needs quotes can't be written in a condition for every database
            if (attribute.check() && !columnName(attribute).contains("`")) {
                column.add("check = @CheckConstraint(name = \"evo_c" + attribute.id() + "\", constraint = "
                        + quoted("`" + columnName(attribute).replace("`", "") + "` >= 0") + ")");
            }
            return column.isEmpty() ? "" : "@Column(" + String.join(", ", column) + ")";
        }
        if (kind instanceof Kind.Enumerated enumerated) {
            return "@Enumerated(EnumType." + (enumerated.ordinal() ? "ORDINAL" : "STRING") + ")"
                    + (column.isEmpty() ? "" : " @Column(" + String.join(", ", column) + ")");
        }
        if (kind instanceof Kind.ToOne one) {
            return "@ManyToOne" + (column.isEmpty() ? "" : " @JoinColumn(" + String.join(", ", column) + ")")
                    + (one.cascades()
                            ? " @org.hibernate.annotations.OnDelete(action ="
                                    + " org.hibernate.annotations.OnDeleteAction.CASCADE)"
                            : "");
        }
        if (kind instanceof Kind.Elements elements) {
            return "@ElementCollection @Column(length = " + elements.length() + ") @CollectionTable(name = "
                    + quoted(elements.table()) + ")";
        }
        Kind.Links links = (Kind.Links) kind;
        return "@ManyToMany @JoinTable(name = " + quoted(links.table()) + ")";
    }

    private String declaration(Attribute attribute) {
        Kind kind = attribute.kind();
        String name = attribute.name();
        if (kind instanceof Kind.Basic basic) {
            return basic.java() + " " + name + ";";
        }
        if (kind instanceof Kind.Enumerated enumerated) {
            String type = "E" + attribute.id();
            return type + " " + name + "; public enum " + type + " { "
                    + IntStream.range(0, enumerated.constants())
                            .mapToObj(i -> "C" + i)
                            .collect(joining(", "))
                    + " }";
        }
        if (kind instanceof Kind.ToOne one) {
            return world.entity(one.entity()).orElseThrow().name() + " " + name + ";";
        }
        if (kind instanceof Kind.Links links) {
            return "java.util.Set<" + world.entity(links.entity()).orElseThrow().name() + "> " + name + ";";
        }
        return "java.util.Set<String> " + name + ";";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
