package shop;

import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;

@MappedSuperclass
public abstract class Node<K extends Serializable, T> {
    @Id
    K id;

    @ManyToOne
    @JoinColumn(name = "parent_id")
    T parent;
}
