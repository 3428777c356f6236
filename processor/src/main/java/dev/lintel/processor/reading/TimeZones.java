package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.SqlType;
import java.util.Optional;

/** Reads {@code @TimeZoneStorage}: how the offset of a moment is kept. */
final class TimeZones {

    private TimeZones() {}

    /**
     * The type of the column with the moment.
     *
     * @return empty for a storage that is another one on each database
     */
    static Optional<ColumnType> stored(ColumnType moment, AnnotationUse storage) {
        return switch (storage.constant("value", "AUTO")) {
            case "NATIVE" ->
                Optional.of(ColumnType.withPrecision(
                        moment.sqlType() == SqlType.TIME_UTC
                                ? SqlType.TIME_WITH_TIMEZONE
                                : SqlType.TIMESTAMP_WITH_TIMEZONE,
                        moment.precision(),
                        null));
            case "NORMALIZE" ->
                Optional.of(ColumnType.withPrecision(
                        moment.sqlType() == SqlType.TIME_UTC ? SqlType.TIME : SqlType.TIMESTAMP,
                        moment.precision(),
                        null));
            case "NORMALIZE_UTC", "COLUMN" -> Optional.of(moment);
            default -> Optional.empty();
        };
    }

    /** Whether the offset has a column of its own. */
    static boolean hasOwnColumn(Optional<AnnotationUse> storage) {
        return storage.map(use -> use.constant("value", "AUTO").equals("COLUMN"))
                .orElse(false);
    }

    /** Whether the offset has a column of its own on some databases, and not on others. */
    static boolean differs(Optional<AnnotationUse> storage) {
        return storage.map(use -> use.constant("value", "AUTO").equals("AUTO")).orElse(false);
    }
}
