package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;

/** Entities and their types as nested classes. */
public class Model {
    @MappedSuperclass
    public abstract static class Base {
        @Id
        Long id;
    }

    @PluginModel(plugin = "shop")
    @Entity
    @Table(name = "shop_product")
    public static class Product extends Base {
        @Enumerated(EnumType.STRING)
        Kind kind;

        @ManyToOne
        Product next;

        public enum Kind {
            A,
            B
        }
    }
}
