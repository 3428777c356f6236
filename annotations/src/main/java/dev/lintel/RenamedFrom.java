package dev.lintel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what an entity or one of its attributes was called when its plugin's newest migration was created, so that the next
 * migration renames what stands for it in the database and keeps the rows.
 *
 * <pre>{@code
 * @RenamedFrom("title")
 * String name;
 * }</pre>
 *
 * The class and the attribute are what Lintel knows a table and a column by. A new {@code @Table(name = …)} or
 * {@code @Column(name = …)} on the same class or attribute is recognised without a hint; a new name of the class or the
 * attribute itself can't be told from one that goes and another that comes, and is stated with this annotation.
 *
 * <ul>
 *   <li>On an entity: the old name of the class. A simple name means a class of the same package (of the same enclosing
 *       class, for a nested one); anything else is a binary name: {@code com.example.Old}, {@code com.example.Outer$Old}.
 *   <li>On an attribute, which is a field or a getter, whichever carries the mapping: its old name. The columns and tables
 *       that stand for it are renamed with it, the constraints and indexes whose names follow from theirs too.
 *   <li>On an embedded attribute: everything embedded in it follows. On an attribute of an embeddable or of a mapped
 *       superclass: it is renamed in every table that has it.
 * </ul>
 *
 * <p>A name that the newest migration did not know is refused, and so is one that the class still has. Two attributes can't
 * exchange their names in one migration, because nothing would tell afterwards that they have. Once the rename has been committed as a migration, the compiler asks to
 * delete the annotation.
 *
 * <p>It is kept in the class file, because an incremental compilation reads from there what it was not given the source of.
 * It is not visible to reflection at run time.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface RenamedFrom {

    /** The old name. */
    String value();
}
