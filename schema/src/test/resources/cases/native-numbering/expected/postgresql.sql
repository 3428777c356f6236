-- Plugin tasks, version 2, postgresql:
-- renames the table tasks_task to tasks_work; renames the primary key tasks_task_pk to tasks_work_pk; creates the sequences tasks_item_SEQ, tasks_work_SEQ; changes the sequence tasks_job_SEQ; creates the table tasks_item; drops the table tasks_note; drops the sequences tasks_note_SEQ, tasks_task_SEQ
-- Can cost data, which no undo brings back:
-- - drops the table 'tasks_note'
-- lintel:undo structure-only
-- lintel:loses rows of tasks_note
--   select count(*) from tasks_note

alter table tasks_task
    rename to tasks_work;

alter table tasks_work
    rename constraint tasks_task_pk to tasks_work_pk;

create sequence tasks_item_SEQ start with 1 increment by 50;

create sequence tasks_work_SEQ start with 1 increment by 50;

alter sequence tasks_job_SEQ start with 1 increment by 10;

create table tasks_item (
    id bigint not null,
    title varchar(20),
    constraint tasks_item_pk primary key (id)
);

drop table tasks_note;

drop sequence tasks_note_SEQ;

drop sequence tasks_task_SEQ;
