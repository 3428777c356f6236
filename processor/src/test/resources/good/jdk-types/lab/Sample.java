package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URL;
import java.util.Currency;
import java.util.Locale;
import java.util.TimeZone;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    URL url;

    @Column(length = 50)
    URL shortUrl;

    Locale locale;
    Currency currency;
    TimeZone timeZone;
    Class<?> type;

    @Column(length = 7, nullable = false)
    Locale shortLocale;
}
