package team.calendar;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import java.time.ZonedDateTime;

/** The calendar has no {@code @Plugin}: it needs nobody but the core. */
public class Calendar {

    @PluginModel(plugin = "calendar")
    @Entity
    @Table(name = "calendar_entry")
    @Inheritance(strategy = InheritanceType.JOINED)
    public abstract static class Entry {

        @Id
        @GeneratedValue
        Long id;

        ZonedDateTime start;
    }

    @PluginModel(plugin = "calendar")
    @Entity
    @Table(name = "calendar_meeting")
    static class Meeting extends Entry {

        String room;
    }
}
