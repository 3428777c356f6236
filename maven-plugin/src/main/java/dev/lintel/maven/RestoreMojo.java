package dev.lintel.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Puts an embedded database back to what `backup` has written. */
@Mojo(name = "restore", aggregator = true, requiresDependencyResolution = ResolutionScope.RUNTIME)
@Execute(phase = LifecyclePhase.COMPILE)
public final class RestoreMojo extends DatabaseVerbMojo {

    /** The file. */
    @Parameter(property = "lintel.file", required = true)
    private File file;

    /** Loses what the database has; refused without it if there is something. */
    @Parameter(property = "lintel.overwrite", defaultValue = "false")
    private boolean overwrite;

    @Override
    List<String> words() {
        return overwrite ? List.of("restore", file.toString(), "--overwrite") : List.of("restore", file.toString());
    }
}
