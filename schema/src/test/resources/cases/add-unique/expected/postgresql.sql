-- Plugin tasks, version 2, postgresql:
-- adds the unique constraint tasks_task_title_uk
-- lintel:undo exact
-- lintel:precheck title of tasks_task is the same in several rows (counted: such values)
--   select count(*) from (select 1 as one from (select title as v0 from tasks_task) v where v0 is not null group by v0 having count(*) > 1) d

alter table tasks_task
    add constraint tasks_task_title_uk unique (title);
