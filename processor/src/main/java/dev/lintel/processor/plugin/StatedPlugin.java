package dev.lintel.processor.plugin;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.Annotations;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/**
 * A package with its {@code @Plugin}.
 *
 * @param home the package
 * @param use the annotation
 */
record StatedPlugin(PackageElement home, AnnotationUse use) {

    /** The nearest {@code @Plugin} that holds for an element: that of its package, or of a package above. */
    static Optional<StatedPlugin> above(Element element, Elements elements, Annotations annotations) {
        PackageElement home = elements.getPackageOf(element);
        while (home != null && !home.isUnnamed()) {
            Optional<StatedPlugin> stated = on(home, annotations);
            if (stated.isPresent()) {
                return stated;
            }
            home = parent(home, elements);
        }
        return Optional.empty();
    }

    static Optional<StatedPlugin> on(PackageElement home, Annotations annotations) {
        return annotations.on(home, LintelAnnotations.PLUGIN).map(use -> new StatedPlugin(home, use));
    }

    /** The package above; those that hold no class in between are passed over. */
    private static PackageElement parent(PackageElement home, Elements elements) {
        String name = home.getQualifiedName().toString();
        ModuleElement module = elements.getModuleOf(home);
        for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
            String above = name.substring(0, dot);
            PackageElement parent = module == null || module.isUnnamed()
                    ? elements.getPackageElement(above)
                    : elements.getPackageElement(module, above);
            if (parent != null) {
                return parent;
            }
        }
        return null;
    }

    String name() {
        return use.string("name", "");
    }
}
