package lab;

import jakarta.persistence.Embeddable;

@Embeddable
public class Point implements Place {
    String x;
    String y;
}
