package shop;

import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class PartKey implements Serializable {
    private static final long serialVersionUID = 1L;

    String shelf;

    @ManyToOne
    @JoinColumn(name = "line_1")
    @JoinColumn(name = "line_2")
    @JoinColumn(name = "line_3")
    Line line;

    Short layer;

    @Override
    public boolean equals(Object other) {
        return other instanceof PartKey key
                && Objects.equals(shelf, key.shelf)
                && Objects.equals(line, key.line)
                && Objects.equals(layer, key.layer);
    }

    @Override
    public int hashCode() {
        return Objects.hash(shelf, line, layer);
    }
}
