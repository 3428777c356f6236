package models;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

class Models {

    @Entity
    @PluginModel(plugin = "Tasks")
    @Table(name = "tasks_a")
    static class Capital {
        @Id
        long id;
    }

    @Entity
    @PluginModel(plugin = "team-calendar")
    @Table(name = "tasks_b")
    static class Dash {
        @Id
        long id;
    }

    @Entity
    @PluginModel(plugin = "")
    @Table(name = "tasks_c")
    static class Empty {
        @Id
        long id;
    }

    @Entity
    @PluginModel(plugin = "1st")
    @Table(name = "tasks_d")
    static class DigitFirst {
        @Id
        long id;
    }

    @Entity
    @PluginModel(plugin = "team__calendar")
    @Table(name = "tasks_e")
    static class TwoUnderscores {
        @Id
        long id;
    }

    @Entity
    @PluginModel(plugin = "tasks_")
    @Table(name = "tasks_f")
    static class UnderscoreLast {
        @Id
        long id;
    }

    @Entity
    @PluginModel(plugin = "con")
    @Table(name = "tasks_g")
    static class WindowsDevice {
        @Id
        long id;
    }

    @Entity
    @PluginModel(plugin = "lintel")
    @Table(name = "tasks_h")
    static class Reserved {
        @Id
        long id;
    }

    @Entity
    @PluginModel(plugin = "a123456789012345678901234567890")
    @Table(name = "tasks_i")
    static class ThirtyOne {
        @Id
        long id;
    }

    @Entity
    @PluginModel(plugin = "aufgäben")
    @Table(name = "tasks_j")
    static class Umlaut {
        @Id
        long id;
    }

    @Entity
    @PluginModel(plugin = "a12345678901234567890123456789")
    @Table(name = "a12345678901234567890123456789_k")
    static class ThirtyIsAllowed {
        @Id
        long id;
    }

    @Entity
    @PluginModel(plugin = "console_2")
    @Table(name = "console_2_l")
    static class LikeADeviceIsAllowed {
        @Id
        long id;
    }
}
