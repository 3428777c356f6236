-- Undo of plugin tasks, version 3, postgresql:
-- drops the foreign key tasks_task_label_code_fk; drops the check tasks_task_rank_ck; drops the primary key tasks_label_pk; changes the column tasks_task.title; creates the index tasks_task_due_ix; drops the index tasks_task_rank_ix; drops the unique constraint tasks_task_title_due_uk
-- lintel:undo exact
-- lintel:non-transactional

alter table tasks_task
    drop constraint tasks_task_label_code_fk;

alter table tasks_task
    drop constraint tasks_task_rank_ck;

alter table tasks_label
    drop constraint tasks_label_pk;

alter table tasks_task
    alter column title drop not null;

create index concurrently tasks_task_due_ix on tasks_task (due);

drop index concurrently tasks_task_rank_ix;

alter table tasks_task
    drop constraint tasks_task_title_due_uk;
