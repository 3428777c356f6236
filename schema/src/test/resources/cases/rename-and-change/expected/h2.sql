-- Plugin tasks, version 2, h2:
-- renames the table tasks_task to tasks_job; renames the columns tasks_job.title to caption, tasks_job.s to state; renames the index tasks_task_title_ix to tasks_job_caption_ix; renames the primary key tasks_task_pk to tasks_job_pk; fills the column tasks_job.caption; changes the column tasks_job.caption
-- lintel:undo structure-only

alter table tasks_task
    rename to tasks_job;

alter table tasks_job
    alter column title rename to caption;

alter table tasks_job
    alter column s rename to state;

alter index tasks_task_title_ix rename to tasks_job_caption_ix;

alter table tasks_job
    rename constraint tasks_task_pk to tasks_job_pk;

update tasks_job
    set caption = 'none'
    where caption is null;

alter table tasks_job
    alter column caption set data type varchar(80);

alter table tasks_job
    alter column caption set default 'none';

alter table tasks_job
    alter column caption set not null;
