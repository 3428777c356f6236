-- Plugin tasks, version 2, postgresql:
-- drops the unique constraint tasks_title_uk; adds the unique constraint tasks_title_uk
-- lintel:undo exact
-- lintel:precheck title, owner_id of tasks_task is the same in several rows (counted: such values)
--   select count(*) from (select 1 as one from (select title as v0, owner_id as v1 from tasks_task) v where v0 is not null and v1 is not null group by v0, v1 having count(*) > 1) d

alter table tasks_task
    drop constraint tasks_title_uk;

alter table tasks_task
    add constraint tasks_title_uk unique (title, owner_id);
