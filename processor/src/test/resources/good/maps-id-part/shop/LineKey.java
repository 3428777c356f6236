package shop;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public class LineKey implements Serializable {
    Long orderId;
    int position;

    @Override
    public boolean equals(Object other) {
        return other instanceof LineKey;
    }

    @Override
    public int hashCode() {
        return position;
    }
}
