-- Undo of plugin tasks, version 2, h2:
-- drops the checks tasks_new_ck, tasks_other_ck; adds the checks tasks_gone_ck, tasks_other_ck
-- lintel:undo exact
-- lintel:precheck the check tasks_gone_ck of tasks_task does not hold
--   select count(*) from tasks_task where not (id > 1)
-- lintel:precheck the check tasks_other_ck of tasks_task does not hold
--   select count(*) from tasks_task where not (id > 2)

alter table tasks_task
    drop constraint tasks_new_ck;

alter table tasks_task
    drop constraint tasks_other_ck;

alter table tasks_task
    add constraint tasks_gone_ck check (id > 1);

alter table tasks_task
    add constraint tasks_other_ck check (id > 2);
