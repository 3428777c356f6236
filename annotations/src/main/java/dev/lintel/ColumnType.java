package dev.lintel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which kind of column an attribute has, where only code that runs knows it: a {@code UserType}, a {@code JdbcType} or
 * {@code JavaType} of your own, a converter from elsewhere.
 *
 * <pre>{@code
 * @Type(PointType.class)
 * @ColumnType(Types.VARCHAR)
 * @Column(length = 40)
 * Point position;
 * }</pre>
 *
 * Each database gets the type that Hibernate's dialect has for the kind, in the length, precision and scale of the
 * attribute's {@code @Column}. So it has to be the kind that the attribute is stored in: what {@code UserType.getSqlType()}
 * returns. A {@code @Column(columnDefinition)} is for a type in one database's own words instead, and wins over this.
 *
 * <p>It is kept in the class file, because an incremental compilation reads from there what it was not given the source of.
 * It is not visible to reflection at run time.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface ColumnType {

    /** A constant of {@code java.sql.Types}, or of {@code org.hibernate.type.SqlTypes}. */
    int value();
}
