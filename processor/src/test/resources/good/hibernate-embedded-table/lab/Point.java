package lab;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import java.util.Set;

@Embeddable
public class Point {
    String x;

    @Column(name = "north", nullable = false)
    int y;

    @ElementCollection
    @CollectionTable(name = "lab_sample_labels")
    Set<String> labels;
}
