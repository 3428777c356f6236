package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import java.util.Optional;

/**
 * What a column's annotation says of its size; what it leaves out is empty.
 *
 * @param length characters or bytes
 * @param precision digits of a number
 * @param scale digits behind the point
 * @param secondPrecision digits of a second's fraction
 */
record ColumnSize(
        Optional<Integer> length,
        Optional<Integer> precision,
        Optional<Integer> scale,
        Optional<Integer> secondPrecision) {

    ColumnSize withLength(int other) {
        return new ColumnSize(Optional.of(other), precision, scale, secondPrecision);
    }

    ColumnSize withDigits(int otherPrecision, int otherScale) {
        return new ColumnSize(length, Optional.of(otherPrecision), Optional.of(otherScale), secondPrecision);
    }

    ColumnSize withSecondPrecision(int digits) {
        return new ColumnSize(length, precision, scale, Optional.of(digits));
    }

    static ColumnSize of(Optional<AnnotationUse> column) {
        return new ColumnSize(
                column.filter(use -> use.states("length")).map(use -> use.integer("length", 0)),
                column.map(use -> use.integer("precision", 0)).filter(digits -> digits > 0),
                column.map(use -> use.integer("scale", 0)).filter(digits -> digits != 0),
                column.map(use -> use.integer("secondPrecision", -1)).filter(digits -> digits >= 0));
    }
}
