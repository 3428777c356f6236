package dev.lintel.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes the first classes of a new plugin, and shows what its build needs. */
@Mojo(name = "init")
public final class InitMojo extends VerbMojo {

    /** The plugin's name: small letters, digits and _. */
    @Parameter(property = "lintel.plugin", required = true)
    private String plugin;

    /** Where its classes belong; com.example.&lt;plugin&gt; unless told. */
    @Parameter(property = "lintel.package")
    private String javaPackage;

    /** What its first entity is called; Item unless told. */
    @Parameter(property = "lintel.entity")
    private String entity;

    @Override
    void run() throws MojoFailureException {
        List<String> words = new ArrayList<>(List.of("init", plugin));
        if (javaPackage != null) {
            words.addAll(List.of("--package", javaPackage));
        }
        if (entity != null) {
            words.addAll(List.of("--entity", entity));
        }
        words.addAll(List.of(
                "--sources",
                project().sources().toString(),
                "--history",
                project().histories().toString()));
        lintel(Map.of(), words);
    }
}
