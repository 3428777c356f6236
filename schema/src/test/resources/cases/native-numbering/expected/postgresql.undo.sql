-- Undo of plugin tasks, version 2, postgresql:
-- renames the table tasks_work to tasks_task; renames the primary key tasks_work_pk to tasks_task_pk; creates the sequences tasks_note_SEQ, tasks_task_SEQ; changes the sequence tasks_job_SEQ; creates the table tasks_note; drops the table tasks_item; drops the sequences tasks_item_SEQ, tasks_work_SEQ
-- lintel:undo structure-only
-- lintel:loses rows of tasks_item
--   select count(*) from tasks_item

alter table tasks_work
    rename to tasks_task;

alter table tasks_task
    rename constraint tasks_work_pk to tasks_task_pk;

create sequence tasks_note_SEQ start with 1 increment by 50;

create sequence tasks_task_SEQ start with 1 increment by 50;

alter sequence tasks_job_SEQ start with 1 increment by 1;

create table tasks_note (
    id bigint not null,
    constraint tasks_note_pk primary key (id)
);

drop table tasks_item;

drop sequence tasks_item_SEQ;

drop sequence tasks_work_SEQ;
