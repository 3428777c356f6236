-- Undo of plugin tasks, version 2, mysql:
-- creates the tables tasks_label, tasks_task_label
-- lintel:undo structure-only

create table tasks_label (
    id bigint not null auto_increment,
    name varchar(30) not null,
    primary key (id)
);

create table tasks_task_label (
    task_id bigint not null,
    label_id bigint not null,
    primary key (task_id, label_id)
);

create index tasks_task_label_label_id_ix on tasks_task_label (label_id);

alter table tasks_task_label
    add constraint tasks_task_label_label_id_fk
    foreign key (label_id) references tasks_label (id);

alter table tasks_task_label
    add constraint tasks_task_label_task_id_fk
    foreign key (task_id) references tasks_task (id);
