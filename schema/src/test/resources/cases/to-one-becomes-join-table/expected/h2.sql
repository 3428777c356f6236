-- Plugin tasks, version 2, h2:
-- creates the table tasks_task_label; moves values to the table tasks_task_label; drops the foreign key tasks_task_label_id_fk; drops the column tasks_task.label_id
-- lintel:undo exact

create table tasks_task_label (
    task_id bigint not null,
    label_id bigint not null,
    constraint tasks_task_label_pk primary key (task_id, label_id)
);

insert into tasks_task_label (task_id, label_id)
    select tasks_task.id, tasks_task.label_id
    from tasks_task
    where tasks_task.label_id is not null;

alter table tasks_task_label
    add constraint tasks_task_label_label_id_fk
    foreign key (label_id) references tasks_label (id);

alter table tasks_task_label
    add constraint tasks_task_label_task_id_fk
    foreign key (task_id) references tasks_task (id);

alter table tasks_task
    drop constraint tasks_task_label_id_fk;

alter table tasks_task
    drop column label_id;
