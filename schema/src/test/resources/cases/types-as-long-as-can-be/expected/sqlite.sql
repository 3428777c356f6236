-- Plugin tasks, version 1, sqlite:
-- creates the table tasks_type
-- lintel:undo exact
-- lintel:compatible

create table tasks_type (
    id bigint not null,
    a_binary blob,
    a_float float,
    a_moment timestamp,
    a_number numeric(65,0),
    a_text char(16000),
    constraint tasks_type_pk primary key (id)
);
