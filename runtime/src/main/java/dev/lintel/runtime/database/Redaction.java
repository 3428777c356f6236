package dev.lintel.runtime.database;

import java.util.regex.Pattern;

/** Keeps secrets out of what people read: drivers like to repeat the whole URL that they were given. */
public final class Redaction {

    private static final Pattern USER_INFO = Pattern.compile("//[^/@\\s]*@");
    private static final Pattern PARAMETERS = Pattern.compile("(jdbc:[^\\s?;]*)[?;]\\S*");
    private static final Pattern PASSWORD =
            Pattern.compile("(?i)(password|passwd|pwd|secret|passphrase)(\\s*[=:]\\s*)[^\\s&;,]+");

    private Redaction() {}

    /** A text without user names and passwords in URLs, and without the values of anything called a password. */
    public static String redact(String text) {
        if (text == null) {
            return "no message";
        }
        String withoutUsers = USER_INFO.matcher(text).replaceAll("//");
        String withoutParameters = PARAMETERS.matcher(withoutUsers).replaceAll("$1");
        return PASSWORD.matcher(withoutParameters).replaceAll("$1$2***");
    }
}
