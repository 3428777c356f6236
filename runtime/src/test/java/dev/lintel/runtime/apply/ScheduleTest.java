package dev.lintel.runtime.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private final ExecutorService otherThread = Executors.newSingleThreadExecutor();

    @AfterEach
    void end() {
        otherThread.shutdownNow();
    }

    @Test
    void whatMayLockTheSameTablesIsNotHandedOutTogether() throws Exception {
        // users and teams are referred to in this order and in that: side by side they would wait for each other for
        // ever
        Schedule schedule = new Schedule(
                List.of(new BitSet(), new BitSet(), new BitSet()),
                List.of(Set.of("core", "one"), Set.of("core", "two"), Set.of("three")));

        assertThat(schedule.next()).hasValue(0);
        assertThat(schedule.next()).hasValue(2);
        Future<OptionalInt> second = otherThread.submit(schedule::next);
        assertThat(second.isDone()).isFalse();
        schedule.done(0);

        assertThat(second.get()).hasValue(1);
        assertThat(schedule.next()).isEmpty();
    }

    @Test
    void whatComesBeforeIsWaitedFor() throws Exception {
        BitSet first = new BitSet();
        first.set(0);
        Schedule schedule = new Schedule(List.of(new BitSet(), first), List.of(Set.of("one"), Set.of("two")));

        assertThat(schedule.next()).hasValue(0);
        Future<OptionalInt> second = otherThread.submit(schedule::next);
        schedule.done(0);

        assertThat(second.get()).hasValue(1);
    }

    @Test
    void afterAFailureNothingIsHandedOutToWhoWaits() throws Exception {
        BitSet first = new BitSet();
        first.set(0);
        Schedule schedule = new Schedule(List.of(new BitSet(), first), List.of(Set.of("one"), Set.of("two")));

        assertThat(schedule.next()).hasValue(0);
        Future<OptionalInt> second = otherThread.submit(schedule::next);
        schedule.stop();

        assertThat(second.get()).isEmpty();
        assertThat(schedule.next()).isEmpty();
    }
}
