package lab;

import java.io.Serializable;
import java.util.Objects;
import org.hibernate.type.SqlTypes;
import org.hibernate.usertype.UserType;

public class PointType implements UserType<Point> {
    @Override
    public int getSqlType() {
        return SqlTypes.VARCHAR;
    }

    @Override
    public Class<Point> returnedClass() {
        return Point.class;
    }

    @Override
    public Point deepCopy(Point value) {
        return value;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public boolean equals(Point x, Point y) {
        return Objects.equals(x, y);
    }

    @Override
    public int hashCode(Point x) {
        return Objects.hashCode(x);
    }

    @Override
    public Serializable disassemble(Point value) {
        return value;
    }

    @Override
    public Point assemble(Serializable cached, Object owner) {
        return (Point) cached;
    }
}
