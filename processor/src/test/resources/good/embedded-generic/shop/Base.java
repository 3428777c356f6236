package shop;

import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public abstract class Base {
    @Id
    Long id;

    @Embedded
    Audit audit;
}
