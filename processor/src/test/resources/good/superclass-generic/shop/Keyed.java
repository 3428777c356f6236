package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;

@MappedSuperclass
public abstract class Keyed<K extends Serializable, P> {
    @Id
    K id;

    P payload;

    @Column(length = 20)
    P shortPayload;
}
