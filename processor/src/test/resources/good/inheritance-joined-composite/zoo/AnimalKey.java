package zoo;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public class AnimalKey implements Serializable {
    String zoo;
    int number;

    @Override
    public boolean equals(Object other) {
        return other instanceof AnimalKey;
    }

    @Override
    public int hashCode() {
        return number;
    }
}
