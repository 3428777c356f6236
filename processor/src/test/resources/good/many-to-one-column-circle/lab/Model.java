package lab;

import dev.lintel.PluginModel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;

/** Each refers to all others, and not by their keys. */
public class Model {
    @MappedSuperclass
    public abstract static class Base implements java.io.Serializable {
        @Id
        Long id;

        @Column(unique = true, length = 20)
        String code;
    }

    @PluginModel(plugin = "lab")
    @Entity
    @Table(name = "lab_ant")
    public static class Ant extends Base {
        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "bee_code", referencedColumnName = "code")
        Bee bee;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "cat_code", referencedColumnName = "code")
        Cat cat;
    }

    @PluginModel(plugin = "lab")
    @Entity
    @Table(name = "lab_bee")
    public static class Bee extends Base {
        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "ant_code", referencedColumnName = "code")
        Ant ant;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "cat_code", referencedColumnName = "code")
        Cat cat;
    }

    @PluginModel(plugin = "lab")
    @Entity
    @Table(name = "lab_cat")
    public static class Cat extends Base {
        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "ant_code", referencedColumnName = "code")
        Ant ant;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "bee_code", referencedColumnName = "code")
        Bee bee;
    }
}
