package shop;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.annotations.NaturalId;

@MappedSuperclass
public abstract class Named {
    @NaturalId
    @Column(length = 20)
    String region;
}
