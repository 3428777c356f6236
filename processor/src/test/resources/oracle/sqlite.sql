-- what Hibernate makes of the entities of JudgeTest: no foreign keys, no unique constraint over two columns, a table for a
-- sequence; a semicolon in a comment; ends nothing
create table tasks_task_SEQ (next_val bigint);
insert into tasks_task_SEQ values (1);
create table tasks_project (
    id integer,
    name varchar(255) unique,
    primary key (id)
);
create table tasks_task (
    id bigint not null,
    title varchar(80) not null,
    due date,
    created timestamp,
    status tinyint check (status between 0 and 1),
    project_id bigint not null,
    cost numeric(10,3),
    weight integer default 1 not null,
    primary key (id)
);
create index tasks_task_due_ix on tasks_task (due desc, title);
