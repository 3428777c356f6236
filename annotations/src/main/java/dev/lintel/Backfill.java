package dev.lintel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what the rows that exist get in a column that is new, or that may not be {@code NULL} any more.
 *
 * <pre>{@code
 * @Backfill("lower(title)")
 * @Column(nullable = false)
 * String slug;
 * }</pre>
 *
 * The next migration adds the column so that it may be {@code NULL}, updates the rows in which it is, and rules {@code NULL}
 * out after that. New rows get nothing from it: that is what Hibernate's {@code @ColumnDefault} is for, which fills the rows
 * that exist too where no {@code @Backfill} stands.
 *
 * <p>It stands on the field or getter that carries the mapping, and that has one column; on an attribute of an embeddable or
 * of a mapped superclass it holds for every table with that attribute. Once the migration has been committed, the compiler
 * asks to delete it.
 *
 * <p>It is kept in the class file, because an incremental compilation reads from there what it was not given the source of.
 * It is not visible to reflection at run time.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Backfill {

    /**
     * An SQL expression over the columns of the row, for example {@code "0"}, {@code "''"} or {@code "lower(title)"}. It is
     * written into the migration word for word, so it has to be one that each of the plugin's databases understands; columns
     * have the names that they have today.
     */
    String value();
}
