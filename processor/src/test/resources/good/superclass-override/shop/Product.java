package shop;

import dev.lintel.PluginModel;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;

@PluginModel(plugin = "shop")
@Entity
@Table(name = "shop_product")
@AttributeOverride(name = "id", column = @Column(name = "product_id"))
@AttributeOverride(name = "note", column = @Column(name = "remark", length = 20, nullable = false))
@AssociationOverride(name = "owner", joinColumns = @JoinColumn(name = "keeper_id", nullable = false))
public class Product extends BaseEntity {}
