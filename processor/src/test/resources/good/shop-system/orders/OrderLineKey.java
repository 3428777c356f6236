package orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public record OrderLineKey(@Column(name = "order_number") Long orderNumber, @Column(name = "line_number") Integer lineNumber)
        implements Serializable {}
