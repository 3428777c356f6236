package dev.lintel.processor.evolution;

import java.util.List;

/** What an attribute holds. */
sealed interface Kind {

    /** A value of the JDK's; {@code length}, {@code precision} and {@code scale} may be {@code null}. */
    record Basic(String java, Integer length, Integer precision, Integer scale) implements Kind {

        static final List<String> TYPES = List.of(
                "String",
                "Integer",
                "Long",
                "Boolean",
                "java.math.BigDecimal",
                "Double",
                "java.time.LocalDate",
                "java.time.LocalDateTime",
                "java.time.Instant",
                "java.time.LocalTime",
                "java.util.UUID",
                "byte[]",
                "Short",
                "java.time.OffsetDateTime",
                "Character");

        static Basic of(String java) {
            return switch (java) {
                case "java.math.BigDecimal" -> new Basic(java, null, 12, 2);
                case "String" -> new Basic(java, 40, null, null);
                default -> new Basic(java, null, null, null);
            };
        }

        boolean isText() {
            return java.equals("String");
        }

        /** A value that rows get where they have none, as SQL; {@code null} where there is no one for all databases. */
        String fill() {
            return switch (java) {
                case "String" -> "'filled'";
                case "Integer", "Long", "Short", "java.math.BigDecimal" -> "7";
                case "Double" -> "7.5";
                default -> null;
            };
        }
    }

    /** A constant of an enum of its own. */
    record Enumerated(boolean ordinal, int constants) implements Kind {}

    /** Another entity. */
    record ToOne(int entity, boolean cascades) implements Kind {}

    /** Several texts in a table of their own. */
    record Elements(String table, int length) implements Kind {}

    /** Several other entities, by a table between. */
    record Links(int entity, String table) implements Kind {}
}
