package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.reading.Databases.Agreement;
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
    static Optional<ColumnType> stored(ColumnType moment, AnnotationUse use, Databases databases) {
        return switch (storage(use, databases)) {
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
    static boolean hasOwnColumn(Optional<AnnotationUse> use, Databases databases) {
        return use.map(stated -> storage(stated, databases).equals("COLUMN")).orElse(false);
    }

    /** Whether the offset has a column of its own on some of the databases, and not on others. */
    static boolean differs(Optional<AnnotationUse> use, Databases databases) {
        return use.map(stated -> storage(stated, databases).equals("AUTO")).orElse(false);
    }

    /** What is stated; for {@code AUTO}, what it means on all of the databases if that is one thing. */
    private static String storage(AnnotationUse use, Databases databases) {
        String stated = use.constant("value", "AUTO");
        if (!stated.equals("AUTO") || databases.keepOffsets() == Agreement.SOME) {
            return stated;
        }
        return databases.keepOffsets() == Agreement.ALL ? "NATIVE" : "COLUMN";
    }
}
