-- Undo of plugin tasks, version 2, postgresql:
-- renames the tables tasks_remark to tasks_comment, tasks_job to tasks_task; renames the sequence tasks_job_seq to tasks_task_seq; renames the indexes tasks_remark_task_id_ix to tasks_comment_task_id_ix, tasks_job_state_ix to tasks_task_state_ix; renames the foreign key tasks_remark_task_id_fk to tasks_comment_task_id_fk; renames the unique constraint tasks_job_title_uk to tasks_task_title_uk; renames the primary keys tasks_remark_pk to tasks_comment_pk, tasks_job_pk to tasks_task_pk
-- lintel:undo exact

alter table tasks_remark
    rename to tasks_comment;

alter table tasks_job
    rename to tasks_task;

alter table tasks_task
    rename constraint tasks_job_state_ck to tasks_task_state_ck;

alter sequence tasks_job_seq rename to tasks_task_seq;

alter index tasks_remark_task_id_ix rename to tasks_comment_task_id_ix;

alter table tasks_comment
    rename constraint tasks_remark_task_id_fk to tasks_comment_task_id_fk;

alter table tasks_task
    rename constraint tasks_job_title_uk to tasks_task_title_uk;

alter index tasks_job_state_ix rename to tasks_task_state_ix;

alter table tasks_comment
    rename constraint tasks_remark_pk to tasks_comment_pk;

alter table tasks_task
    rename constraint tasks_job_pk to tasks_task_pk;
