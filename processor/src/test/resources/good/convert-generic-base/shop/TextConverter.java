package shop;

import java.util.function.Function;

abstract class TextConverter<T> extends CodeConverter<T, String> {
    TextConverter(Function<T, String> out, Function<String, T> in) {
        super(out, in);
    }
}
