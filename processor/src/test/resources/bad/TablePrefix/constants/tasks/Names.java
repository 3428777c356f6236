package tasks;

class Names {
    static final String PLUGIN = "tasks";
    static final String RIGHT = PLUGIN + "_label";
    static final String WRONG = "task";
}
