package zoo;

import jakarta.persistence.MappedSuperclass;

/** Mapped, between two entities: its column goes to the entity below. */
@MappedSuperclass
public abstract class Named extends Mammal {
    String callName;
}
