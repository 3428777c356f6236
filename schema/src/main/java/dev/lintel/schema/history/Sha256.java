package dev.lintel.schema.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The one fingerprint in use: SHA-256, written as 64 hexadecimal digits in lower case. */
public final class Sha256 {

    private Sha256() {}

    /**
     * The fingerprint of a text file's content. Line ends count as {@code \n} and a byte order mark does not count, so that
     * a checkout on another system has the same fingerprint.
     */
    public static String ofText(String content) {
        String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
        String unified = text.replace("\r\n", "\n").replace('\r', '\n');
        return HexFormat.of().formatHex(digest().digest(unified.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
