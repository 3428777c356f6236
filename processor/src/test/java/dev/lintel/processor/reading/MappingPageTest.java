package dev.lintel.processor.reading;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/mapping.md} to the code: it lists every annotation that is understood, and no other. */
class MappingPageTest {

    private static final Pattern ANNOTATION = Pattern.compile("`@(\\w+)");

    /** Named on the page, but not looked up on an entity or an attribute: constraints, and what is read elsewhere. */
    private static final Set<String> ELSEWHERE = Set.of(
            "Transient",
            "EnumeratedValue",
            "NotNull",
            "NotBlank",
            "NotEmpty",
            "Size",
            "Length",
            "Digits",
            "Min",
            "Max",
            "Range",
            "Valid");

    @Test
    void listsWhatIsUnderstood() throws IOException {
        Matcher matcher = ANNOTATION.matcher(Files.readString(Path.of("..", "docs", "mapping.md")));
        Set<String> listed = new TreeSet<>();
        while (matcher.find()) {
            listed.add(matcher.group(1));
        }
        listed.removeAll(ELSEWHERE);
        Set<String> understood = KnownAnnotations.ALL.stream()
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .collect(toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(understood);
    }
}
