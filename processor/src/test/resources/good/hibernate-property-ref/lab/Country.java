package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_country")
public class Country {
    @Id
    Long id;

    @Column(unique = true, length = 11)
    String code;

    @Column(unique = true)
    Integer number;

    @Column(unique = true, length = 20)
    @Enumerated(EnumType.STRING)
    Region region;

    @Embedded
    Capital capital;

    @Embeddable
    public static class Capital {
        @Column(name = "capital_name", unique = true, length = 40)
        String name;
    }

    enum Region {
        NORTH,
        SOUTH
    }
}
