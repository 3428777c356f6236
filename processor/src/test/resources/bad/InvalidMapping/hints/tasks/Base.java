package tasks;

import dev.lintel.RenamedFrom;
import jakarta.persistence.MappedSuperclass;

@RenamedFrom("Root")
@MappedSuperclass
abstract class Base {}
