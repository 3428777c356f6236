package shop;

import jakarta.persistence.Column;
import java.io.Serializable;
import java.util.Objects;

public class DeliveryId implements Serializable {
    private static final long serialVersionUID = 1L;

    Integer store;

    @Column(name = "delivery_no")
    int number;

    @Override
    public boolean equals(Object other) {
        return other instanceof DeliveryId id && Objects.equals(store, id.store) && number == id.number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(store, number);
    }
}
