package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.net.URL;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.AnyKeyJdbcType;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaClass;
import org.hibernate.annotations.CollectionIdJdbcType;
import org.hibernate.annotations.ListIndexJavaType;
import org.hibernate.annotations.ListIndexJdbcType;
import org.hibernate.annotations.ListIndexJdbcTypeCode;
import org.hibernate.annotations.MapKeyJavaType;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.LongJavaType;
import org.hibernate.type.descriptor.java.UrlJavaType;
import org.hibernate.type.descriptor.jdbc.BigIntJdbcType;
import org.hibernate.type.descriptor.jdbc.CharJdbcType;
import org.hibernate.type.descriptor.jdbc.IntegerJdbcType;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id Long id;

    @ElementCollection @CollectionTable(name = "lab_sample_a") @OrderColumn @ListIndexJdbcTypeCode(SqlTypes.SMALLINT) List<String> byCode;

    @ElementCollection @CollectionTable(name = "lab_sample_b") @OrderColumn @ListIndexJdbcType(BigIntJdbcType.class) List<String> byType;

    @ElementCollection @CollectionTable(name = "lab_sample_c") @OrderColumn @ListIndexJavaType(LongJavaType.class) List<String> byJava;

    @ElementCollection @CollectionTable(name = "lab_sample_d") @MapKeyJavaType(UrlJavaType.class) Map<URL, String> byUrl;

    @ElementCollection @CollectionTable(name = "lab_sample_e") @CollectionIdJavaClass(idType = Long.class) @CollectionIdJdbcType(IntegerJdbcType.class) @CollectionId(column = @Column(name = "number"), generator = "increment") Collection<String> numbered;

    @Any @AnyKeyJavaClass(String.class) @AnyKeyJdbcType(CharJdbcType.class) @JoinColumn(name = "thing_id") @AnyDiscriminatorValue(discriminator = "s", entity = Sample.class) Object thing;
}
