package catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class VariantKey implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "product_id")
    private Long productId;

    @Column(name = "variant_number")
    private Integer number;

    @Override
    public boolean equals(Object other) {
        return other instanceof VariantKey key
                && Objects.equals(productId, key.productId)
                && Objects.equals(number, key.number);
    }

    @Override
    public int hashCode() {
        return Objects.hash(productId, number);
    }
}
