package org.tasksx;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Allowed {
    @Id
    long id;
}
