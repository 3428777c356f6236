package shop;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** Names its generator, which each entity declares for itself. */
@MappedSuperclass
public abstract class Numbered {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shop_numbers")
    Long id;
}
