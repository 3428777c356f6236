-- Plugin tasks, version 1, postgresql:
-- creates the table tasks_type
-- lintel:undo exact
-- lintel:compatible

create table tasks_type (
    id bigint not null,
    a_binary bytea,
    a_float float(50),
    a_moment timestamp(6),
    a_number numeric(65,0),
    a_text char(16000),
    constraint tasks_type_pk primary key (id)
);
