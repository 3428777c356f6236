package shop;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;

@MappedSuperclass
@SequenceGenerator(name = "shared", sequenceName = "shop_shared_seq")
public abstract class SharedNumbers {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shared")
    Long id;
}
