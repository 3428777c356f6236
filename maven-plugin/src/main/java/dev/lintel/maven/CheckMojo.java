package dev.lintel.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Fails when the models have moved past the history, or a history is broken. Bind it in builds that nobody watches. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.PROCESS_CLASSES)
public final class CheckMojo extends EachProjectMojo {

    @Override
    String verb() {
        return "check";
    }

    /** Bound to a phase it runs for each project anyway. */
    @Override
    List<Project> wanted() {
        return project().plugins().isEmpty() ? List.of() : List.of(project());
    }
}
