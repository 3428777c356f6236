package shop;

import jakarta.persistence.Column;
import java.io.Serializable;
import java.util.Objects;

public class CountId implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "shelf_code", length = 12)
    String place;

    Integer batch;

    @Override
    public boolean equals(Object other) {
        return other instanceof CountId id && Objects.equals(place, id.place) && Objects.equals(batch, id.batch);
    }

    @Override
    public int hashCode() {
        return Objects.hash(place, batch);
    }
}
