package catalog;

import core.Account;
import core.Numbered;
import dev.lintel.PluginModel;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.List;

@PluginModel(plugin = "catalog")
@Entity
@Table(name = "catalog_category")
public class Category extends Numbered<Account> {
    @Column(nullable = false, length = 80)
    private String title;

    @ManyToOne(fetch = FetchType.LAZY)
    private Category parent;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "parent_id")
    @OrderColumn(name = "sibling_position")
    private List<Category> children;

    @Column(columnDefinition = "varchar(40) default 'list'")
    private String layout;
}
