-- Plugin calendar, version 1, h2:
-- creates the sequence calendar_entry_SEQ; creates the tables calendar_entry, calendar_holiday, calendar_meeting
-- lintel:undo exact
-- lintel:compatible

create sequence calendar_entry_SEQ start with 1 increment by 50;

create table calendar_entry (
    id bigint not null,
    start timestamp(6) with time zone,
    constraint calendar_entry_pk primary key (id)
);

create table calendar_holiday (
    "day" date not null,
    name varchar(255),
    constraint calendar_holiday_pk primary key ("day")
);

create table calendar_meeting (
    id bigint not null,
    room varchar(255),
    constraint calendar_meeting_pk primary key (id)
);

alter table calendar_meeting
    add constraint calendar_meeting_id_fk
    foreign key (id) references calendar_entry (id);
