package tasks;

import dev.lintel.RenamedFrom;
import jakarta.persistence.Embeddable;

@Embeddable
class Place {
    @RenamedFrom("twon")
    String city;
}
