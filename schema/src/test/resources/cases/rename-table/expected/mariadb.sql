-- Plugin tasks, version 2, mariadb:
-- renames the tables tasks_task to tasks_job, tasks_comment to tasks_remark; renames the sequence tasks_task_seq to tasks_job_seq; renames the unique constraint tasks_task_title_uk to tasks_job_title_uk; renames the indexes tasks_task_state_ix to tasks_job_state_ix, tasks_comment_task_id_ix to tasks_remark_task_id_ix; renames the foreign key tasks_comment_task_id_fk to tasks_remark_task_id_fk; renames the primary keys tasks_task_pk to tasks_job_pk, tasks_comment_pk to tasks_remark_pk
-- lintel:undo exact

alter table tasks_task
    rename to tasks_job;

alter table tasks_comment
    rename to tasks_remark;

rename table tasks_task_seq to tasks_job_seq;

alter table tasks_job
    rename index tasks_task_title_uk to tasks_job_title_uk;

alter table tasks_job
    rename index tasks_task_state_ix to tasks_job_state_ix;

alter table tasks_remark
    rename index tasks_comment_task_id_ix to tasks_remark_task_id_ix;

alter table tasks_remark
    drop foreign key tasks_comment_task_id_fk;

alter table tasks_remark
    add constraint tasks_remark_task_id_fk
    foreign key (task_id) references tasks_job (id) on delete cascade;
