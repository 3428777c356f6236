-- Plugin tasks, version 1, postgresql:
-- creates the table tasks_long
-- lintel:undo exact
-- lintel:compatible

create table tasks_long (
    id bigint not null,
    b varchar(700),
    c varchar(69),
    d varchar(68),
    e varchar(768),
    constraint tasks_long_pk primary key (id),
    constraint tasks_e_uk unique (e)
);

create index tasks_bd_ix on tasks_long (b, d);

create index tasks_e_ix on tasks_long (e);
