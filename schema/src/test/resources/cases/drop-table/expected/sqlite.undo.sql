-- Undo of plugin tasks, version 2, sqlite:
-- creates the tables tasks_label, tasks_task_label
-- lintel:undo structure-only

create table tasks_label (
    id integer,
    name varchar(30) not null,
    constraint tasks_label_pk primary key (id)
);

create table tasks_task_label (
    task_id bigint not null
        constraint tasks_task_label_task_id_fk references tasks_task (id),
    label_id bigint not null
        constraint tasks_task_label_label_id_fk references tasks_label (id),
    constraint tasks_task_label_pk primary key (task_id, label_id)
);

create index tasks_task_label_label_id_ix on tasks_task_label (label_id);
