package tasksx;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class AllowedToo {
    @Id
    long id;
}
