package core;

import dev.lintel.PluginModel;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.Map;

/** Annotated on its getters. */
@PluginModel(plugin = "core")
@Entity
@Table(name = "countries")
@Access(AccessType.PROPERTY)
public class Country {
    private String code;
    private String name;
    private Map<String, String> names;
    private boolean member;

    @Id
    @Column(length = 2)
    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    @Column(nullable = false, length = 80)
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    @ElementCollection
    @CollectionTable(name = "country_names", joinColumns = @JoinColumn(name = "country_code"))
    @MapKeyColumn(name = "language", length = 8)
    @Column(name = "translated", length = 80)
    public Map<String, String> getNames() {
        return names;
    }

    public void setNames(Map<String, String> names) {
        this.names = names;
    }

    @Column(name = "is_member")
    public boolean isMember() {
        return member;
    }

    public void setMember(boolean member) {
        this.member = member;
    }

    @Transient
    public String getLabel() {
        return code + " " + name;
    }
}
