package tasks;

import dev.lintel.RenamedFrom;
import jakarta.persistence.Embeddable;

@RenamedFrom("Position")
@Embeddable
class Place {
    String town;
}
