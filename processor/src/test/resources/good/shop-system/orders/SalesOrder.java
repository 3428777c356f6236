package orders;

import core.Account;
import core.Address;
import core.Audited;
import core.Money;
import dev.lintel.PluginModel;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;

@PluginModel(plugin = "orders")
@Entity
@Table(name = "orders_order")
@SecondaryTable(name = "orders_order_note", pkJoinColumns = @PrimaryKeyJoinColumn(name = "order_id"))
@SequenceGenerator(name = "orders_order_numbers", sequenceName = "orders_order_numbers", initialValue = 100000, allocationSize = 1)
@NamedQuery(name = "openOrders", query = "select o from SalesOrder o where o.status = orders.OrderStatus.OPEN")
public class SalesOrder extends Audited<Account> {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "orders_order_numbers")
    @Column(name = "order_number")
    private Long number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Customer customer;

    @Enumerated(EnumType.STRING)
    @Column(name = "order_status", length = 12, nullable = false)
    private OrderStatus status;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "ship_street", length = 120))
    @AttributeOverride(name = "zipCode", column = @Column(name = "ship_zip", length = 12))
    @AttributeOverride(name = "town", column = @Column(name = "ship_town", length = 80))
    @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "ship_country"))
    private Address shipTo;

    @Embedded
    private Address billTo;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "total_amount", precision = 19, scale = 4, nullable = false))
    @AttributeOverride(name = "currency", column = @Column(name = "total_currency", length = 3, nullable = false))
    private Money total;

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<OrderLine> lines;

    @ElementCollection
    @CollectionTable(name = "orders_order_remark", joinColumns = @JoinColumn(name = "order_number"))
    @OrderColumn(name = "remark_index")
    private List<Remark> remarks;

    @ManyToMany
    @JoinTable(name = "orders_order_discount", inverseJoinColumns = @JoinColumn(name = "discount_id"))
    private Set<Discount> discounts;

    @Column(table = "orders_order_note", length = 2000)
    private String note;

    @Column(table = "orders_order_note")
    private boolean urgent;
}
