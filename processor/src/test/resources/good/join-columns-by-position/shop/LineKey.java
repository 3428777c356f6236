package shop;

import java.io.Serializable;
import java.util.Objects;

public class LineKey implements Serializable {
    private static final long serialVersionUID = 1L;

    private String order;
    private Long number;
    private Integer branch;

    @Override
    public boolean equals(Object other) {
        return other instanceof LineKey key
                && Objects.equals(order, key.order)
                && Objects.equals(number, key.number)
                && Objects.equals(branch, key.branch);
    }

    @Override
    public int hashCode() {
        return Objects.hash(order, number, branch);
    }
}
