package core;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;

@PluginModel(plugin = "core")
@Entity
@Table(name = "sites", indexes = @Index(name = "sites_by_host", columnList = "host_name", unique = true))
public class Site {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Column(name = "host_name", length = 200, nullable = false)
    private String hostName;

    private Locale locale;

    @Column(name = "time_zone", length = 40)
    private ZoneId timeZone;

    private Currency currency;

    @ManyToOne(optional = false)
    private Organization owner;
}
