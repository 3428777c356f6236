package shop;

import jakarta.persistence.AttributeConverter;
import java.math.BigDecimal;

/** The column's type stands two classes up, as a type argument. */
public abstract class NumberConverter<T> implements AttributeConverter<T, BigDecimal> {}
