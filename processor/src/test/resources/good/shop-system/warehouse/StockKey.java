package warehouse;

import catalog.VariantKey;
import java.io.Serializable;
import java.util.Objects;

public class StockKey implements Serializable {
    private static final long serialVersionUID = 1L;

    private Integer bin;
    private VariantKey variant;

    @Override
    public boolean equals(Object other) {
        return other instanceof StockKey key && Objects.equals(bin, key.bin) && Objects.equals(variant, key.variant);
    }

    @Override
    public int hashCode() {
        return Objects.hash(bin, variant);
    }
}
