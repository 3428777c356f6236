-- Plugin tasks, version 2, postgresql:
-- creates the table tasks_task_more; moves values to the table tasks_task_more; drops the columns tasks_task.note, tasks_task.rank
-- lintel:undo exact

create table tasks_task_more (
    task_id bigint not null,
    comment varchar(200),
    rank integer not null,
    constraint tasks_task_more_pk primary key (task_id)
);

insert into tasks_task_more (task_id, comment, rank)
    select tasks_task.id, tasks_task.note, tasks_task.rank
    from tasks_task
    where (tasks_task.note is not null or tasks_task.rank is not null);

alter table tasks_task_more
    add constraint tasks_task_more_task_id_fk
    foreign key (task_id) references tasks_task (id);

alter table tasks_task
    drop column note;

alter table tasks_task
    drop column rank;
