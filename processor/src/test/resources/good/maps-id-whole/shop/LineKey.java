package shop;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public record LineKey(String code, int position) implements Serializable {}
