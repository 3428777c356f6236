package lab;

import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;

@Embeddable
public class Point {
    @ManyToOne
    Sample up;
}
