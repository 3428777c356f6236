package team.tasks;

/** Names that more than one annotation states. */
final class Tables {

    static final String PREFIX = "tasks_";
    static final String TASK = PREFIX + "task";

    private Tables() {}
}
