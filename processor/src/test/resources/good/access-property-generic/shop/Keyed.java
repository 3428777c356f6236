package shop;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;

@MappedSuperclass
public abstract class Keyed<K extends Serializable> {
    private K id;

    @Id
    public K getId() {
        return id;
    }

    public void setId(K id) {
        this.id = id;
    }
}
