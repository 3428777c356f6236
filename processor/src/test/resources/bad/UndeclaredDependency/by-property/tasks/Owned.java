package tasks;

import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import users.User;

@MappedSuperclass
class Owned {
    private User owner;

    @ManyToOne
    public User getOwner() {
        return owner;
    }

    public void setOwner(User owner) {
        this.owner = owner;
    }
}
