package shop;

import jakarta.persistence.AttributeConverter;
import java.util.function.Function;

/** Stores anything by a code of its own. What it stores is known only to its subclasses. */
public abstract class CodeConverter<T, C extends Comparable<C>> implements AttributeConverter<T, C> {
    private final Function<T, C> out;
    private final Function<C, T> in;

    protected CodeConverter(Function<T, C> out, Function<C, T> in) {
        this.out = out;
        this.in = in;
    }

    @Override
    public C convertToDatabaseColumn(T value) {
        return value == null ? null : out.apply(value);
    }

    @Override
    public T convertToEntityAttribute(C code) {
        return code == null ? null : in.apply(code);
    }
}
