package lab;

import jakarta.persistence.Embeddable;

@Embeddable
public class Circle extends Shape {
    int radius;
}
