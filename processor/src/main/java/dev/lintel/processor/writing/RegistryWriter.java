package dev.lintel.processor.writing;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.lintel.PluginRegistry;
import dev.lintel.processor.ecj.Ecj;
import dev.lintel.processor.files.CompilerFiles;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Writes a plugin's registry class; the only user of JavaPoet. */
public final class RegistryWriter {

    private static final ParameterizedTypeName STRINGS = ParameterizedTypeName.get(List.class, String.class);

    private static final ParameterizedTypeName CLASSES = ParameterizedTypeName.get(
            ClassName.get(List.class),
            ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class)));

    private final Filer filer;
    private final CompilerFiles files;
    private final Elements elements;
    private final Optional<TypeElement> generated;

    /**
     * @param filer the compiler's
     * @param files what is there already
     * @param elements the compiler's
     * @param generated the annotation that marks generated code, where the compilation can see it
     */
    public RegistryWriter(Filer filer, CompilerFiles files, Elements elements, Optional<TypeElement> generated) {
        this.filer = filer;
        this.files = files;
        this.elements = elements;
        this.generated = generated;
    }

    /**
     * @param registry what the class says
     * @param origins the elements it is made from
     * @throws ProblemException if the class can't be written
     */
    public void write(Registry registry, List<? extends Element> origins) {
        TypeSpec.Builder type = TypeSpec.classBuilder(registry.className().simpleName())
                .addJavadoc("The plugin {@code $L}: its models, and the tables that it owns.\n", registry.plugin())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(PluginRegistry.class)
                .addMethod(returning("name", ClassName.get(String.class), CodeBlock.of("$S", registry.plugin())))
                .addMethod(returning("prefix", ClassName.get(String.class), CodeBlock.of("$S", registry.prefix())))
                .addMethod(returning("dependsOn", STRINGS, strings(registry.dependsOn())))
                .addMethod(returning("models", CLASSES, classes(registry)))
                .addMethod(returning("tables", STRINGS, strings(registry.tables())))
                .addMethod(returning(
                        "schemaHash", ClassName.get(String.class), CodeBlock.of("$S", registry.schemaHash())));
        if (registry.models().stream().anyMatch(model -> !isVisible(model, registry.className()))) {
            type.addMethod(hiddenModel(registry.className()));
        }
        origins.forEach(type::addOriginatingElement);
        generated.ifPresent(mark -> type.addAnnotation(AnnotationSpec.builder(ClassName.get(mark))
                .addMember("value", "$S", "dev.lintel.processor.LintelProcessor")
                .build()));
        write(
                registry,
                JavaFile.builder(registry.className().packageName(), type.build())
                        .skipJavaLangImports(true)
                        .indent("    ")
                        .build());
    }

    private void write(Registry registry, JavaFile source) {
        String path = registry.className().reflectionName().replace('.', '/');
        if (Ecj.made(filer)) {
            // Eclipse's compiler generates no class that it finds, though an earlier compilation left it
            files.delete(path + ".class");
        }
        try {
            source.writeTo(filer);
        } catch (FilerException e) {
            // it is found too late where somebody's code refers to it; if nothing has changed, no harm is done
            if (!files.readSourceOutput(path + ".java").equals(Optional.of(source.toString()))) {
                throw new ProblemException(Problem.error(
                        ProblemKind.OUTPUT,
                        Place.NOWHERE,
                        "There is a class " + registry.className() + " already, which Lintel generates for the plugin '"
                                + registry.plugin() + "'.",
                        "Remove it from the sources; if an earlier compilation left it, clean the class output."));
            }
        } catch (IOException e) {
            throw new ProblemException(Problem.error(
                    ProblemKind.OUTPUT,
                    Place.NOWHERE,
                    "The class " + registry.className() + " can't be written: " + e.getMessage() + ".",
                    "Make the folder of generated sources writable."));
        }
    }

    private static MethodSpec returning(String name, TypeName type, CodeBlock value) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $L", value)
                .build();
    }

    private static CodeBlock strings(List<String> values) {
        return CodeBlock.of(
                "$T.of($L)",
                List.class,
                values.stream().map(value -> CodeBlock.of("$S", value)).collect(CodeBlock.joining(", ")));
    }

    private CodeBlock classes(Registry registry) {
        return CodeBlock.of(
                "$T.of($L)",
                List.class,
                registry.models().stream()
                        .map(model -> isVisible(model, registry.className())
                                ? CodeBlock.of("$T.class", ClassName.get(model))
                                : CodeBlock.of("hidden($S)", elements.getBinaryName(model)))
                        .collect(CodeBlock.joining(", ")));
    }

    /** Whether Java lets the registry name the class. JPA asks no entity to be public. */
    private boolean isVisible(TypeElement model, ClassName registry) {
        boolean samePackage = elements.getPackageOf(model).getQualifiedName().contentEquals(registry.packageName());
        for (Element type = model; type instanceof TypeElement; type = type.getEnclosingElement()) {
            Set<Modifier> modifiers = type.getModifiers();
            if (modifiers.contains(Modifier.PRIVATE) || !samePackage && !modifiers.contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }

    /** A method that finds a model which the registry's package can't see. */
    private static MethodSpec hiddenModel(ClassName registry) {
        return MethodSpec.methodBuilder("hidden")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(
                        ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class)))
                .addParameter(String.class, "model")
                .beginControlFlow("try")
                .addStatement("return $T.forName(model, false, $T.class.getClassLoader())", Class.class, registry)
                .nextControlFlow("catch ($T e)", ClassNotFoundException.class)
                .addStatement("throw new $T(model, e)", TypeNotPresentException.class)
                .endControlFlow()
                .build();
    }

    /**
     * What a registry class says.
     *
     * @param className its name
     * @param plugin the plugin's name
     * @param prefix what its tables start with
     * @param dependsOn the plugins that come before it, sorted
     * @param models its entities, sorted by name
     * @param tables its tables, sorted
     * @param schemaHash the fingerprint of its schema
     */
    public record Registry(
            ClassName className,
            String plugin,
            String prefix,
            List<String> dependsOn,
            List<TypeElement> models,
            List<String> tables,
            String schemaHash) {}
}
