-- Undo of plugin tasks, version 2, postgresql:
-- changes the column tasks_task.title; adds the unique constraint tasks_task_title_uk; drops the column tasks_task.rank; drops the table tasks_note
-- lintel:undo exact
-- lintel:precheck title of tasks_task is the same in several rows (counted: such values)
--   select count(*) from (select 1 as one from (select title as v0 from tasks_task) v where v0 is not null group by v0 having count(*) > 1) d
-- lintel:precheck title of tasks_task is longer than 100
--   select count(*) from tasks_task where char_length(title) > 100
-- lintel:loses rank of tasks_task
--   select count(*) from tasks_task where rank is not null
-- lintel:loses rows of tasks_note
--   select count(*) from tasks_note

alter table tasks_task
    alter column title type varchar(100);

alter table tasks_task
    add constraint tasks_task_title_uk unique (title);

alter table tasks_task
    drop column rank;

drop table tasks_note;
