-- Plugin tasks, version 1, sqlite:
-- creates the table tasks_type
-- lintel:undo exact
-- lintel:compatible

create table tasks_type (
    id bigint not null,
    a_binary blob,
    a_defined binary(256) not null,
    a_float float,
    a_moment timestamp,
    a_number numeric(70,0),
    a_text char(100000000),
    a_time time(9),
    constraint tasks_type_pk primary key (id)
);
