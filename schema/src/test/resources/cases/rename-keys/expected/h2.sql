-- Plugin tasks, version 2, h2:
-- renames the unique constraint tasks_a_uk to tasks_b_uk; renames the index tasks_a_ix to tasks_b_ix; renames the check tasks_a_ck to tasks_b_ck; renames the primary key tasks_task_pk to tasks_b_pk
-- lintel:undo exact
-- lintel:compatible

alter table tasks_task
    rename constraint tasks_a_uk to tasks_b_uk;

alter index tasks_a_ix rename to tasks_b_ix;

alter table tasks_task
    rename constraint tasks_a_ck to tasks_b_ck;

alter table tasks_task
    rename constraint tasks_task_pk to tasks_b_pk;
