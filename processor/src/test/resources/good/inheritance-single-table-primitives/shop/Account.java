package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;

/** A primitive of the root may be NULL in its own rows, but not in those of a subclass. */
@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_account")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
public class Account {
    @Id Long id;

    @Column(name = "may_overdraw") boolean overdraft;

    @Column(nullable = true) int fee;

    @Column(nullable = false) int most;

    int plain;

    @Column Integer boxed;
}
