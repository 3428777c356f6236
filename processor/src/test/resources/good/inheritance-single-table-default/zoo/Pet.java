package zoo;

import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public abstract class Pet extends Animal {
    String owner;
}
