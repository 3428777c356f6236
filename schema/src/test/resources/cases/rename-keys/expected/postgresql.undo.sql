-- Undo of plugin tasks, version 2, postgresql:
-- renames the unique constraint tasks_b_uk to tasks_a_uk; renames the index tasks_b_ix to tasks_a_ix; renames the check tasks_b_ck to tasks_a_ck; renames the primary key tasks_b_pk to tasks_task_pk
-- lintel:undo exact

alter table tasks_task
    rename constraint tasks_b_uk to tasks_a_uk;

alter index tasks_b_ix rename to tasks_a_ix;

alter table tasks_task
    rename constraint tasks_b_ck to tasks_a_ck;

alter table tasks_task
    rename constraint tasks_b_pk to tasks_task_pk;
