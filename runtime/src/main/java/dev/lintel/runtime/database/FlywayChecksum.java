package dev.lintel.runtime.database;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * The checksum that Flyway records with an applied script, without starting Flyway: the CRC-32 of all lines without their
 * ends. It says whether what was applied is what is here; that nobody edited the script is for the history's SHA-256 to say.
 */
public final class FlywayChecksum {

    private FlywayChecksum() {}

    public static int of(String script) {
        String unmarked = script.startsWith("\uFEFF") ? script.substring(1) : script;
        CRC32 crc = new CRC32();
        unmarked.lines().forEach(line -> crc.update(line.getBytes(StandardCharsets.UTF_8)));
        return (int) crc.getValue();
    }
}
