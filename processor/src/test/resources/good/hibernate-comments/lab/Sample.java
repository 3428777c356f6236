package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.Comments;

@PluginModel(plugin = "lab")
@Entity
@Table(name = "lab_sample")
@SecondaryTable(name = "lab_more")
@Comments({@Comment("the samples"), @Comment(on = "lab_more", value = "more of them")})
public class Sample {
    @Id Long id;

    @Comments({@Comment("what it is called")}) String name;

    @Column(table = "lab_more") String more;
}
