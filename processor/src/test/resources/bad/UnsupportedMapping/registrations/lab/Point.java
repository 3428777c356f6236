package lab;

import jakarta.persistence.Embeddable;

@org.hibernate.annotations.Struct(name = "point")
@Embeddable
public class Point {
    int x;
}
