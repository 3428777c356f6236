-- Undo of plugin tasks, version 2, mariadb:
-- renames the table tasks_job to tasks_task; renames the columns tasks_task.state to s, tasks_task.caption to title; renames the index tasks_job_caption_ix to tasks_task_title_ix; renames the primary key tasks_job_pk to tasks_task_pk; changes the column tasks_task.title
-- lintel:undo structure-only
-- lintel:precheck caption of tasks_job is longer than 20
--   select count(*) from tasks_job where char_length(caption) > 20

alter table tasks_job
    rename to tasks_task;

alter table tasks_task
    rename column state to s;

alter table tasks_task
    rename column caption to title;

alter table tasks_task
    rename index tasks_job_caption_ix to tasks_task_title_ix;

alter table tasks_task
    modify column title varchar(20);
