package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    Grade grade;

    Level level;

    enum Grade {
        GOOD("g"),
        BAD("b"),
        UGLY("it's");

        @EnumeratedValue
        final String code;

        Grade(String code) {
            this.code = code;
        }
    }

    enum Level {
        LOW(10),
        HIGH(5);

        @EnumeratedValue
        final int number;

        Level(int number) {
            this.number = number;
        }
    }
}
