package lab;

import dev.lintel.ColumnType;
import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.sql.Types;
import org.hibernate.annotations.AttributeBinderType;
import org.hibernate.binder.AttributeBinder;
import org.hibernate.boot.spi.MetadataBuildingContext;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;

/** A binder runs when Hibernate starts; that the column stays what it is says the author. */
@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
public class Sample {
    @Id
    Long id;

    @Quiet
    @ColumnType(Types.VARCHAR)
    String name;

    @Retention(RetentionPolicy.RUNTIME)
    @AttributeBinderType(binder = QuietBinder.class)
    @interface Quiet {}

    public static class QuietBinder implements AttributeBinder<Quiet> {
        @Override
        public void bind(Quiet quiet, MetadataBuildingContext context, PersistentClass entity, Property property) {
            property.setOptimisticLocked(false);
        }
    }
}
