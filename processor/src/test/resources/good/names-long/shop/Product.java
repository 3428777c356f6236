package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** Derived names of keys and indexes that are longer than a database takes. */
@PluginModel(plugin = "shop")
@Entity
@Table(
        name = "shop_product_with_a_remarkably_long_name_of_sixty_characters",
        indexes = @Index(columnList = "another_rather_long_column_name_for_an_index, name"))
public class Product {
    @Id
    Long id;

    @Column(unique = true, name = "a_rather_long_column_name_that_is_unique_in_its_table")
    String code;

    @Column(name = "another_rather_long_column_name_for_an_index")
    String other;

    @Column(unique = true)
    String name;

    @ManyToOne
    @JoinColumn(name = "a_rather_long_join_column_name_of_the_product")
    Product next;

    @OneToOne
    @JoinColumn(name = "a_rather_long_join_column_name_of_the_products_twin")
    Product twin;
}
