package shop;

import java.io.Serializable;
import java.util.Objects;

public class ReadingKey implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long meter;
    private Long takenAt;

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadingKey key && Objects.equals(meter, key.meter) && Objects.equals(takenAt, key.takenAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(meter, takenAt);
    }
}
