package shop;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
@AttributeOverride(name = "name", column = @Column(name = "called", length = 30))
public class Located extends Named {
    Integer x;
}
