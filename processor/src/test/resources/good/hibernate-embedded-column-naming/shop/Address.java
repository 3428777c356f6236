package shop;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.EmbeddedColumnNaming;

@Embeddable
public class Address {
    String street;

    @Column(name = "zip_code")
    String zip;

    String countryCode;

    @Embedded
    @EmbeddedColumnNaming("geo_%s")
    @AttributeOverride(name = "north", column = @Column(name = "n"))
    Place place;

    @ManyToOne
    Customer host;

    @ManyToOne
    @JoinColumn(name = "guest")
    Customer guest;
}
