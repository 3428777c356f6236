package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.*;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_customer")
public class Customer {
    @Id
    Long id;

    @Embedded
    Address home;

    @Embedded
    @Valid
    @AttributeOverride(name = "street", column = @Column(name = "work_street"))
    @AttributeOverride(name = "zip", column = @Column(name = "work_zip"))
    @AttributeOverride(name = "floor", column = @Column(name = "work_floor"))
    Address work;

    @Embedded
    @Valid
    @NotNull
    @AttributeOverride(name = "street", column = @Column(name = "bill_street"))
    @AttributeOverride(name = "zip", column = @Column(name = "bill_zip"))
    @AttributeOverride(name = "floor", column = @Column(name = "bill_floor"))
    Address bill;
}
