package shop;

import java.io.Serializable;

public class LineId implements Serializable {
    String orderCode;
    Integer position;

    @Override
    public boolean equals(Object other) {
        return other instanceof LineId;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}
