package dev.lintel.processor.compiling;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that Lintel has to work in. */
public enum Compiler {
    /** That of the JDK which runs the tests. */
    JAVAC {
        @Override
        JavaCompiler open() {
            return ToolProvider.getSystemJavaCompiler();
        }
    },
    /** That of Eclipse and its language server. */
    ECJ {
        @Override
        JavaCompiler open() {
            return new EclipseCompiler();
        }
    };

    abstract JavaCompiler open();

    /** Whether the compiler prints its messages also where nobody asked for them. */
    boolean repeatsItself() {
        return this == ECJ;
    }
}
