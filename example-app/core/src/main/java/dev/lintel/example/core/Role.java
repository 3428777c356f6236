package dev.lintel.example.core;

/** What a user may do. */
public enum Role {
    MEMBER,
    LEAD,
    GUEST
}
