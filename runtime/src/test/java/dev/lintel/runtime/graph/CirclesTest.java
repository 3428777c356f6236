package dev.lintel.runtime.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CirclesTest {

    @Test
    void thereMayBeNone() {
        assertThat(circles(Map.of("a", List.of("b", "c"), "b", List.of("c"), "c", List.of("gone"))))
                .isEmpty();
    }

    @Test
    void itBeginsAndEndsWithTheFirstNode() {
        assertThat(circles(Map.of("c", List.of("a"), "a", List.of("b"), "b", List.of("c"))))
                .containsExactly(List.of("a", "b", "c", "a"));
    }

    @Test
    void aNodeMayNeedItself() {
        assertThat(circles(Map.of("a", List.of("a")))).containsExactly(List.of("a", "a"));
    }

    @Test
    void theShortestIsShown() {
        assertThat(circles(Map.of("a", List.of("b", "c"), "b", List.of("d"), "c", List.of("a"), "d", List.of("a"))))
                .contains(List.of("a", "c", "a"));
    }

    @Test
    void eachNodeOnACircleIsShownOnOne() {
        assertThat(circles(Map.of("a", List.of("b"), "b", List.of("a", "c"), "c", List.of("b"), "x", List.of("a"))))
                .containsExactly(List.of("a", "b", "a"), List.of("c", "b", "c"));
    }

    private static List<List<String>> circles(Map<String, List<String>> needs) {
        return Circles.find(new TreeMap<>(needs).keySet(), node -> needs.getOrDefault(node, List.of()));
    }
}
