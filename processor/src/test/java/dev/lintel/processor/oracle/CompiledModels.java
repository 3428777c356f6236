package dev.lintel.processor.oracle;

import java.nio.file.Path;
import java.util.List;

/**
 * What came out of compiling a case.
 *
 * @param classes the class output
 * @param errors what the compiler and the processor refused; empty if all is well
 */
record CompiledModels(Path classes, List<String> errors) {}
