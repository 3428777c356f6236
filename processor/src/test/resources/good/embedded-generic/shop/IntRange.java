package shop;

import jakarta.persistence.Embeddable;

@Embeddable
public class IntRange extends Range<Integer> {
    boolean open;
}
