package catalog;

import java.io.Serializable;
import java.util.Objects;

public class ProductTextKey implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long product;
    private String language;

    @Override
    public boolean equals(Object other) {
        return other instanceof ProductTextKey key
                && Objects.equals(product, key.product)
                && Objects.equals(language, key.language);
    }

    @Override
    public int hashCode() {
        return Objects.hash(product, language);
    }
}
