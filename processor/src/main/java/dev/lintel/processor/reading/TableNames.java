package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.schema.Identifier;
import java.util.Optional;

/**
 * What an entity's table is called.
 *
 * @param stated the {@code @Table} that names it, if there is one that does
 * @param physical its name in the database
 */
record TableNames(Optional<AnnotationUse> stated, Identifier physical) {

    static TableNames of(EntityClass entity, Reading reading) {
        Optional<AnnotationUse> table = reading.annotations().on(entity.element(), Jpa.TABLE);
        Optional<String> name = table.flatMap(use -> use.text("name"));
        return new TableNames(
                table.filter(use -> name.isPresent()),
                reading.naming().physical(Identifier.of(name.orElse(entity.name()))));
    }
}
