-- Undo of plugin tasks, version 2, mariadb:
-- creates the table tasks_label; changes the columns tasks_comment.task_id, tasks_task.id; adds the foreign key tasks_comment_task_id_fk
-- lintel:undo structure-only
-- lintel:precheck task_id of tasks_comment refers to no row of tasks_task
--   select count(*) from tasks_comment t where t.task_id is not null and not exists (select 1 from tasks_task p where p.id = t.task_id)
-- lintel:precheck task_id of tasks_comment is not between -2147483648 and 2147483647
--   select count(*) from tasks_comment where task_id not between -2147483648 and 2147483647
-- lintel:precheck id of tasks_task is not between -2147483648 and 2147483647
--   select count(*) from tasks_task where id not between -2147483648 and 2147483647

create table tasks_label (
    id bigint not null,
    task_id integer,
    primary key (id)
);

alter table tasks_comment
    modify column task_id integer;

alter table tasks_task
    modify column id integer not null;

alter table tasks_label
    add constraint tasks_label_task_id_fk
    foreign key (task_id) references tasks_task (id);

alter table tasks_comment
    add constraint tasks_comment_task_id_fk
    foreign key (task_id) references tasks_task (id);
