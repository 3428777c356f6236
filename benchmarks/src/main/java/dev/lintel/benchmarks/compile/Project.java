package dev.lintel.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sources with as many entities as wanted, of the kind that applications have: columns, an enum, references, a collection. */
final class Project {

    private final Path folder;
    private final List<Path> sources = new ArrayList<>();

    Project(Path folder, int entities) throws IOException {
        this.folder = folder;
        for (int i = 0; i < entities; i++) {
            Path file = folder.resolve("src/shop/Model" + i + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, source(i));
            sources.add(file);
        }
    }

    Path folder() {
        return folder;
    }

    List<Path> sources() {
        return sources;
    }

    private static String source(int number) {
        // a tree, so that the references are neither a chain nor a star
        int other = number / 2;
        StringBuilder accessors = new StringBuilder();
        for (String name : List.of("title", "note", "street", "city")) {
            String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
            accessors.append("""

                        public String get%1$s() {
                            return %2$s;
                        }

                        public void set%1$s(String value) {
                            this.%2$s = value;
                        }
                    """.formatted(capital, name));
        }
        return """
                package shop;

                import dev.lintel.PluginModel;
                import jakarta.persistence.*;
                import java.math.BigDecimal;
                import java.time.Instant;
                import java.util.ArrayList;
                import java.util.List;
                import java.util.Objects;

                @PluginModel(plugin = "shop")
                @Entity
                @Table(name = "shop_model%1$d", indexes = @Index(name = "shop_model%1$d_by_title", columnList = "title"))
                public class Model%1$d {

                    public enum State { NEW, OPEN, DONE }

                    @Id
                    @GeneratedValue(strategy = GenerationType.IDENTITY)
                    private Long id;

                    @Column(length = 120, nullable = false)
                    private String title;

                    @Column(length = 4000)
                    private String note;

                    private String street;

                    private String city;

                    @Column(precision = 12, scale = 2)
                    private BigDecimal price;

                    private Instant changed;

                    @Enumerated(EnumType.STRING)
                    private State state;

                    @Version
                    private int version;

                    @ManyToOne(fetch = FetchType.LAZY)
                    private Model%2$d parent;

                    @ElementCollection
                    @CollectionTable(name = "shop_model%1$d_tag")
                    private List<String> tags = new ArrayList<>();
                %3$s
                    @Override
                    public boolean equals(Object other) {
                        return other instanceof Model%1$d it && Objects.equals(id, it.id);
                    }

                    @Override
                    public int hashCode() {
                        return Objects.hashCode(id);
                    }
                }
                """.formatted(number, other, accessors);
    }
}
