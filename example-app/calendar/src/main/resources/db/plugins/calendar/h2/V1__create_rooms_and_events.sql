-- Plugin calendar, version 1, h2:
-- creates the tables calendar_room, calendar_event
-- lintel:undo exact
-- lintel:compatible

create table calendar_room (
    name varchar(40) not null,
    seats smallint not null,
    has_screen boolean not null,
    constraint calendar_room_pk primary key (name)
);

create table calendar_event (
    id uuid not null,
    created_at timestamp(6) with time zone not null,
    revision integer not null,
    title varchar(200) not null,
    starts_at timestamp(6) not null,
    minutes integer not null,
    room_name varchar(40),
    organizer_id bigint not null,
    constraint calendar_event_pk primary key (id)
);

create index calendar_event_by_room on calendar_event (room_name, starts_at desc);

create index calendar_event_by_start on calendar_event (starts_at);

alter table calendar_event
    add constraint calendar_event_organizer_id_fk
    foreign key (organizer_id) references users (id);

alter table calendar_event
    add constraint calendar_event_room_name_fk
    foreign key (room_name) references calendar_room (name);
