package core;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

@PluginModel(plugin = "core")
@Entity
@Table(name = "currency_rates")
@IdClass(CurrencyRate.Key.class)
public class CurrencyRate {
    @Id
    @Column(name = "currency_code", length = 3)
    private String currency;

    @Id
    @Column(name = "on_day")
    private LocalDate day;

    @Column(precision = 20, scale = 10, nullable = false)
    private BigDecimal rate;

    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private String currency;
        private LocalDate day;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(currency, key.currency) && Objects.equals(day, key.day);
        }

        @Override
        public int hashCode() {
            return Objects.hash(currency, day);
        }
    }
}
