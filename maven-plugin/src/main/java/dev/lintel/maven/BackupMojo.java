package dev.lintel.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes an embedded database into one file; for a server, tells the line to type. */
@Mojo(name = "backup", aggregator = true, requiresDependencyResolution = ResolutionScope.RUNTIME)
@Execute(phase = LifecyclePhase.COMPILE)
public final class BackupMojo extends DatabaseVerbMojo {

    /** The file. */
    @Parameter(property = "lintel.file", required = true)
    private File file;

    @Override
    List<String> words() {
        return List.of("backup", file.toString());
    }
}
