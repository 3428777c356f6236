package catalog;

import core.Account;
import core.Numbered;
import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@PluginModel(plugin = "catalog")
@Entity
@Table(name = "catalog_media")
@Inheritance(strategy = InheritanceType.JOINED)
public abstract class Media extends Numbered<Account> {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Product product;

    @Column(length = 100)
    private String caption;
}
