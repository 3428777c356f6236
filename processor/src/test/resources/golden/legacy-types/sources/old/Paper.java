package old;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Type;
import org.hibernate.annotations.TypeDef;

/** The types of Hibernate 5, by their names and by their classes. */
@TypeDef(name = "jsonb", typeClass = Object.class)
@PluginModel(plugin = "old")
@Entity
@Table(name = "old_paper")
public class Paper {
    @Id
    @Type(type = "uuid-char")
    UUID id;

    @Type(type = "pg-uuid")
    UUID batch;

    @Type(type = "org.hibernate.type.UUIDCharType")
    UUID parent;

    @Type(type = "text")
    String body;

    @Type(type = "org.hibernate.type.TextType")
    String summary;

    @Type(type = "materialized_clob")
    String source;

    @Type(type = "org.hibernate.type.MaterializedClobType")
    String proof;

    @Type(type = "org.hibernate.type.StringClobType")
    String notes;

    @Type(type = "yes_no")
    boolean printed;

    @Type(type = "true_false")
    Boolean bound;

    @Type(type = "org.hibernate.type.YesNoType")
    Boolean sold;

    @Type(type = "numeric_boolean")
    boolean recycled;

    @Type(type = "org.hibernate.type.NumericBooleanType")
    Boolean lost;

    @Type(type = "jsonb")
    Map<String, String> labels;

    @Type(type = "com.vladmihalcea.hibernate.type.json.JsonBinaryType")
    Map<String, String> details;

    @Type(type = "string")
    @Column(length = 20)
    String code;

    @Type(type = "big_decimal")
    @Column(precision = 10, scale = 2)
    BigDecimal price;

    @Type(type = "locale")
    Locale language;

    @Type(type = "date")
    Date printedOn;

    @Type(type = "calendar_date")
    Calendar boundOn;

    @Type(type = "org.hibernate.type.ImageType")
    byte[] cover;

    @Type(type = "org.hibernate.type.BinaryType")
    byte[] digest;
}
