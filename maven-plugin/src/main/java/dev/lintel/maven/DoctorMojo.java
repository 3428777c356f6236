package dev.lintel.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Compiles, looks at Java, the compilation and the histories, and says what is wrong and how to mend it. */
@Mojo(name = "doctor", aggregator = true)
@Execute(phase = LifecyclePhase.COMPILE)
public final class DoctorMojo extends EachProjectMojo {

    @Override
    String verb() {
        return "doctor";
    }
}
