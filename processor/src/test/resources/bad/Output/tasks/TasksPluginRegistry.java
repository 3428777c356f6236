package tasks;

class TasksPluginRegistry {}
