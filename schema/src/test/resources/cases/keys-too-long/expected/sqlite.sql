-- Plugin tasks, version 1, sqlite:
-- creates the tables tasks_code, tasks_long
-- lintel:undo exact
-- lintel:compatible

create table tasks_code (
    code varchar(1000) not null,
    constraint tasks_code_pk primary key (code)
);

create table tasks_long (
    id bigint not null,
    a varchar(769),
    b varchar(700),
    c varchar(69),
    d varchar(68),
    e varchar(768),
    notes clob,
    constraint tasks_long_pk primary key (id)
);

create unique index tasks_a_uk on tasks_long (a);

create unique index tasks_e_uk on tasks_long (e);

create unique index tasks_notes_uk on tasks_long (notes);

create index tasks_a_ix on tasks_long (a);

create index tasks_bc_ix on tasks_long (b, c);

create index tasks_bd_ix on tasks_long (b, d);

create index tasks_e_ix on tasks_long (e);
