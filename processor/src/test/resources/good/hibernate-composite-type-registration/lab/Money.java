package lab;

import java.math.BigDecimal;

public class Money {
    BigDecimal amount;

    String currency;
}
