-- Undo of plugin tasks, version 2, mysql:
-- drops the primary key tasks_task_pk; changes the column tasks_task.id; adds the primary key tasks_task_pk
-- lintel:undo exact
-- lintel:precheck id of tasks_task is the same in several rows (counted: such values)
--   select count(*) from (select 1 as one from (select id as v0 from tasks_task) v where v0 is not null group by v0 having count(*) > 1) d

alter table tasks_task
    drop primary key;

alter table tasks_task
    add primary key (id);

alter table tasks_task
    modify column id bigint not null auto_increment;
