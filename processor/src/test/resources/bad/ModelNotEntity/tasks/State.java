package tasks;

@dev.lintel.PluginModel(plugin = "tasks")
enum State {
    OPEN,
    DONE
}
