package shop;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record PartKey(UUID product, int position) implements Serializable {}
