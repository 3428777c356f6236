-- Undo of plugin tasks, version 2, postgresql:
-- renames the table tasks_job to tasks_task; renames the columns tasks_task.state to s, tasks_task.caption to title; renames the index tasks_job_caption_ix to tasks_task_title_ix; renames the primary key tasks_job_pk to tasks_task_pk; changes the column tasks_task.title
-- lintel:undo structure-only
-- lintel:precheck caption of tasks_job is longer than 20
--   select count(*) from tasks_job where char_length(caption) > 20

alter table tasks_job
    rename to tasks_task;

alter table tasks_task
    rename constraint tasks_job_state_ck to tasks_task_state_ck;

alter table tasks_task
    rename column state to s;

alter table tasks_task
    rename constraint tasks_task_state_ck to tasks_task_s_ck;

alter table tasks_task
    rename column caption to title;

alter index tasks_job_caption_ix rename to tasks_task_title_ix;

alter table tasks_task
    rename constraint tasks_job_pk to tasks_task_pk;

alter table tasks_task
    alter column title drop default,
    alter column title type varchar(20),
    alter column title drop not null;
