package shop;

import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public abstract class Named<T> extends Keyed<String, T> {
    T name;
}
