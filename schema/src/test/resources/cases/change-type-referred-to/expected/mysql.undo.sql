-- Undo of plugin tasks, version 2, mysql:
-- drops the foreign keys tasks_comment_task_id_fk, tasks_task_parent_id_fk; changes the columns tasks_comment.task_id, tasks_task.id, tasks_task.parent_id; adds the foreign keys tasks_comment_task_id_fk, tasks_task_parent_id_fk
-- lintel:undo exact
-- lintel:precheck task_id of tasks_comment is not between -2147483648 and 2147483647
--   select count(*) from tasks_comment where task_id not between -2147483648 and 2147483647
-- lintel:precheck id of tasks_task is not between -2147483648 and 2147483647
--   select count(*) from tasks_task where id not between -2147483648 and 2147483647
-- lintel:precheck parent_id of tasks_task is not between -2147483648 and 2147483647
--   select count(*) from tasks_task where parent_id not between -2147483648 and 2147483647

alter table tasks_comment
    drop foreign key tasks_comment_task_id_fk;

alter table tasks_task
    drop foreign key tasks_task_parent_id_fk,
    drop index tasks_task_parent_id_fk;

alter table tasks_comment
    modify column task_id integer not null;

alter table tasks_task
    modify column id integer not null;

alter table tasks_task
    modify column parent_id integer;

alter table tasks_comment
    add constraint tasks_comment_task_id_fk
    foreign key (task_id) references tasks_task (id) on delete cascade;

alter table tasks_task
    add constraint tasks_task_parent_id_fk
    foreign key (parent_id) references tasks_task (id);
