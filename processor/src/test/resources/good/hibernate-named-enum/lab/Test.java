package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_test")
public class Test {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Lab_Grade grade;

    @ElementCollection
    @CollectionTable(name = "lab_test_grade")
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    @Column(name = "grade")
    Set<Lab_Grade> grades;
}
