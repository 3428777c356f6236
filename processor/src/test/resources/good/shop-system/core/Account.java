package core;

import dev.lintel.PluginModel;
import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.NaturalId;

@PluginModel(plugin = "core")
@Entity
@Table(name = "accounts")
public class Account {
    public enum Role {
        CLERK,
        BUYER,
        ADMIN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @NaturalId
    @Column(length = 100, nullable = false)
    private String login;

    @Column(name = "password_hash", length = 60)
    private char[] passwordHash;

    @ElementCollection(targetClass = Role.class)
    @CollectionTable(name = "account_roles", joinColumns = @JoinColumn(name = "account_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "role_name", length = 10, nullable = false)
    private Set<Role> roles;

    @Basic(fetch = FetchType.LAZY)
    @Lob
    private byte[] avatar;

    private boolean locked;

    @Column(name = "failed_logins", nullable = false)
    @ColumnDefault("0")
    private short failedLogins;
}
