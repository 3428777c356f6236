package lab;

import org.hibernate.type.SqlTypes;

public class NumberedPointType extends PointType {
    @Override
    public int getSqlType() {
        return SqlTypes.NUMERIC;
    }
}
