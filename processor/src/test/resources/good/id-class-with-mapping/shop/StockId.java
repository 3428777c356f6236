package shop;

import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.util.Objects;

public class StockId implements Serializable {
    private static final long serialVersionUID = 1L;

    @ManyToOne
    @JoinColumn(name = "kept_in", nullable = false)
    Store store;

    @ManyToOne
    @JoinColumn(name = "sold_as", nullable = false)
    Product product;

    @Override
    public boolean equals(Object other) {
        return other instanceof StockId id && Objects.equals(store, id.store) && Objects.equals(product, id.product);
    }

    @Override
    public int hashCode() {
        return Objects.hash(store, product);
    }
}
