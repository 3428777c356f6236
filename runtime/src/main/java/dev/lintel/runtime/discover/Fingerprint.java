package dev.lintel.runtime.discover;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** A SHA-256 over some texts, of which each counts with its length: two lists of texts never look alike. */
final class Fingerprint {

    private final MessageDigest digest;

    Fingerprint(String format) {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        add(format);
    }

    void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    void add(byte[] bytes) {
        add(bytes.length);
        digest.update(bytes);
    }

    void add(Collection<String> texts) {
        add(texts.size());
        texts.forEach(this::add);
    }

    void add(boolean yes) {
        digest.update((byte) (yes ? 1 : 0));
    }

    private void add(int number) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            digest.update((byte) (number >>> shift));
        }
    }

    /** 64 hexadecimal digits. Nothing can be added afterwards. */
    String end() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
