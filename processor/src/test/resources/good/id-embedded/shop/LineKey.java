package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public class LineKey implements Serializable {
    @Column(name = "order_code", length = 12)
    String orderCode;

    int position;
    Long version;

    @Override
    public boolean equals(Object other) {
        return other instanceof LineKey;
    }

    @Override
    public int hashCode() {
        return position;
    }
}
