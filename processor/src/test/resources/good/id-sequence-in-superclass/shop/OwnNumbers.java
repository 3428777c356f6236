package shop;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public abstract class OwnNumbers {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
}
