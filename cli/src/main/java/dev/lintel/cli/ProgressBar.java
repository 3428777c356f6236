package dev.lintel.cli;

import dev.lintel.runtime.LintelException;
import dev.lintel.runtime.MigrationListener;
import dev.lintel.runtime.MigrationReport;
import dev.lintel.runtime.apply.AppliedStep;
import dev.lintel.runtime.order.Step;
import java.io.PrintWriter;

/** How far a long run is, on one line of a terminal that is gone in the end: {@code [#####.......]  5/12  tasks@2 add_due}. */
final class ProgressBar implements MigrationListener {

    private static final int WIDTH = 20;

    /** A run of this many steps is over before anybody has read a bar. */
    private static final int FEW = 2;

    private static final String BEGIN_AND_CLEAR = "\r\u001b[K";

    private final PrintWriter out;
    private final int room;
    private boolean isShown;

    ProgressBar(PrintWriter out, Terminal terminal) {
        this.out = out;
        this.room = terminal.width() - 1;
    }

    @Override
    public void stepStarted(Step step, int number, int total) {
        if (total > FEW) {
            show(number - 1, total, step + " " + step.migration().name());
        }
    }

    @Override
    public void stepEnded(AppliedStep step, int number, int total) {
        if (number == total) {
            clear();
        }
    }

    @Override
    public void ended(MigrationReport report) {
        clear();
    }

    @Override
    public void failed(LintelException failure) {
        clear();
    }

    private void show(int done, int total, String doing) {
        int filled = done * WIDTH / total;
        String line = "[%s%s] %d/%d  %s".formatted("#".repeat(filled), ".".repeat(WIDTH - filled), done, total, doing);
        // a line that the terminal breaks could not be taken back
        out.print(BEGIN_AND_CLEAR + line.substring(0, Math.min(line.length(), room)));
        out.flush();
        isShown = true;
    }

    private void clear() {
        if (isShown) {
            out.print(BEGIN_AND_CLEAR);
            out.flush();
            isShown = false;
        }
    }
}
