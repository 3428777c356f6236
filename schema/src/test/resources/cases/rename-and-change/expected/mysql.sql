-- Plugin tasks, version 2, mysql:
-- renames the table tasks_task to tasks_job; renames the columns tasks_job.title to caption, tasks_job.s to state; renames the index tasks_task_title_ix to tasks_job_caption_ix; renames the primary key tasks_task_pk to tasks_job_pk; fills the column tasks_job.caption; changes the column tasks_job.caption
-- lintel:undo structure-only

alter table tasks_task
    rename to tasks_job;

alter table tasks_job
    rename column title to caption;

alter table tasks_job
    rename column s to state;

alter table tasks_job
    rename index tasks_task_title_ix to tasks_job_caption_ix;

update tasks_job
    set caption = 'none'
    where caption is null;

alter table tasks_job
    modify column caption varchar(80) default 'none' not null;
