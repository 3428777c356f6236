package dev.lintel.processor.ecj;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import dev.lintel.processor.files.CompilerFiles;
import dev.lintel.processor.mirror.SourceTypes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The members of a class in the order in which its author wrote them. That order decides which number an enum constant is
 * stored as, and which column of a key comes first. javac tells it; Eclipse's compiler sorts the members of a class file by
 * name, and the fields of a record in a way of its own.
 */
public final class DeclaredMembers {

    private final CompilerFiles files;
    private final Elements elements;
    private final SourceTypes sources;

    /**
     * @param files where class files are found
     * @param sources the types that are compiled now: the class file of one of them is out of date
     */
    public DeclaredMembers(CompilerFiles files, Elements elements, SourceTypes sources) {
        this.files = files;
        this.elements = elements;
        this.sources = sources;
    }

    /** The members, as declared. */
    public List<? extends Element> of(TypeElement type) {
        List<? extends Element> members = type.getEnclosedElements();
        if (!Ecj.made(type)) {
            return members;
        }
        if (!sources.contain(type)) {
            return classFile(type).map(order -> sorted(members, order)).orElse(List.copyOf(members));
        }
        if (type.getKind() == ElementKind.RECORD) {
            List<String> components = type.getRecordComponents().stream()
                    .map(component -> component.getSimpleName().toString())
                    .toList();
            return sorted(members, new ClassFileMembers(components, List.of()));
        }
        return members;
    }

    private Optional<ClassFileMembers> classFile(TypeElement type) {
        String path = elements.getBinaryName(type).toString().replace('.', '/') + ".class";
        return files.readClass(path).flatMap(content -> {
            try {
                return Optional.of(ClassFileMembers.read(content));
            } catch (IOException e) {
                return Optional.empty();
            }
        });
    }

    /** Fields come before methods, as javac has it; what the order does not know comes last, as it came. */
    private static List<Element> sorted(List<? extends Element> members, ClassFileMembers order) {
        List<Element> sorted = new ArrayList<>(members);
        Comparator<Element> fieldsFirst = comparing(ExecutableElement.class::isInstance);
        sorted.sort(fieldsFirst.thenComparing(comparingInt(member -> position(member, order))));
        return sorted;
    }

    private static int position(Element member, ClassFileMembers order) {
        List<String> names = member instanceof ExecutableElement ? order.methods() : order.fields();
        int position = names.indexOf(member.getSimpleName().toString());
        return position < 0 ? Integer.MAX_VALUE : position;
    }
}
