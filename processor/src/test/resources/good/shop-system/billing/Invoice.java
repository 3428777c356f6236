package billing;

import core.Account;
import core.Audited;
import dev.lintel.PluginModel;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.util.Date;
import java.util.List;
import orders.SalesOrder;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@PluginModel(plugin = "billing")
@Entity
@Table(name = "billing_invoice")
public class Invoice extends Audited<Account> {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "billing_numbers")
    @TableGenerator(
            name = "billing_numbers",
            table = "billing_numbers",
            pkColumnName = "kind",
            valueColumnName = "last_number",
            pkColumnValue = "invoice")
    private Long id;

    @OneToOne(optional = false)
    @JoinColumn(name = "order_number")
    private SalesOrder order;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "invoice_id", nullable = false)
    @OrderColumn(name = "line_index")
    private List<InvoiceLine> lines;

    @Temporal(TemporalType.TIMESTAMP)
    @Column(name = "sent_at")
    private Date sentAt;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String terms;
}
