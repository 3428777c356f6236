package core;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;

/** An amount and what it is counted in. */
@Embeddable
public record Money(
        @Column(name = "amount", precision = 19, scale = 4) BigDecimal amount,
        @Column(name = "currency", length = 3) Currency currency) {}
