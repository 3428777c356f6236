package team.calendar;

import dev.lintel.PluginRegistry;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The plugin {@code calendar}: its models, and the tables that it owns.
 */
@Generated("dev.lintel.processor.LintelProcessor")
public final class CalendarPluginRegistry implements PluginRegistry {
    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public String prefix() {
        return "calendar_";
    }

    @Override
    public List<String> dependsOn() {
        return List.of();
    }

    @Override
    public List<Class<?>> models() {
        return List.of(Calendar.Entry.class, Calendar.Meeting.class, hidden("team.calendar.day.Holiday"));
    }

    @Override
    public List<String> tables() {
        return List.of("calendar_entry", "calendar_holiday", "calendar_meeting");
    }

    @Override
    public String schemaHash() {
        return "d4c1d62389f04735f88c19aac1d13051aa50bbca7a611796553fe83a981dc21a";
    }

    private static Class<?> hidden(String model) {
        try {
            return Class.forName(model, false, CalendarPluginRegistry.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new TypeNotPresentException(model, e);
        }
    }
}
