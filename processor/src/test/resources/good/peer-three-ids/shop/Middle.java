package shop;

import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public class Middle extends Base {
    String middle;
}
