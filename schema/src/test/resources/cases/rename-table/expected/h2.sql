-- Plugin tasks, version 2, h2:
-- renames the tables tasks_task to tasks_job, tasks_comment to tasks_remark; renames the sequence tasks_task_seq to tasks_job_seq; renames the unique constraint tasks_task_title_uk to tasks_job_title_uk; renames the indexes tasks_task_state_ix to tasks_job_state_ix, tasks_comment_task_id_ix to tasks_remark_task_id_ix; renames the foreign key tasks_comment_task_id_fk to tasks_remark_task_id_fk; renames the primary keys tasks_task_pk to tasks_job_pk, tasks_comment_pk to tasks_remark_pk
-- lintel:undo exact

alter table tasks_task
    rename to tasks_job;

alter table tasks_comment
    rename to tasks_remark;

create sequence tasks_job_seq start with 1 increment by 50;

alter sequence tasks_job_seq restart with (
    select base_value from information_schema.sequences
    where sequence_schema = schema() and sequence_name = 'TASKS_TASK_SEQ');

drop sequence tasks_task_seq;

alter table tasks_job
    rename constraint tasks_task_title_uk to tasks_job_title_uk;

alter index tasks_task_state_ix rename to tasks_job_state_ix;

alter index tasks_comment_task_id_ix rename to tasks_remark_task_id_ix;

alter table tasks_remark
    rename constraint tasks_comment_task_id_fk to tasks_remark_task_id_fk;

alter table tasks_job
    rename constraint tasks_task_pk to tasks_job_pk;

alter table tasks_remark
    rename constraint tasks_comment_pk to tasks_remark_pk;
