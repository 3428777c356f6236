package lab;

import jakarta.persistence.Embeddable;

@Embeddable
public class Shape {
    int x;
}
