package tasks;

import dev.lintel.PluginModel;

@PluginModel(plugin = "tasks")
class Task {
    long id;
}
