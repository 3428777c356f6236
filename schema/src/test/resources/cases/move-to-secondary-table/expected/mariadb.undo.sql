-- Undo of plugin tasks, version 2, mariadb:
-- adds the columns tasks_task.note, tasks_task.rank; moves values to the table tasks_task; changes the column tasks_task.rank; drops the table tasks_task_more
-- lintel:undo exact
-- lintel:precheck tasks_task has rows that get nothing in rank
--   select count(*) from tasks_task where not exists (select 1 from tasks_task_more where tasks_task_more.task_id = tasks_task.id and tasks_task_more.rank is not null)

alter table tasks_task
    add column note varchar(200);

alter table tasks_task
    add column rank integer;

update tasks_task
    set note = (select tasks_task_more.comment from tasks_task_more where tasks_task_more.task_id = tasks_task.id),
        rank = (select tasks_task_more.rank from tasks_task_more where tasks_task_more.task_id = tasks_task.id)
    where exists (select 1 from tasks_task_more where tasks_task_more.task_id = tasks_task.id);

alter table tasks_task
    modify column rank integer not null;

drop table tasks_task_more;
