-- Plugin tasks, version 2, mysql:
-- changes the columns tasks_comment.task_code, tasks_comment.task_id, tasks_task.code
-- lintel:undo exact
-- lintel:precheck task_code of tasks_comment is null
--   select count(*) from tasks_comment where task_code is null
-- lintel:precheck task_id of tasks_comment is null
--   select count(*) from tasks_comment where task_id is null
-- lintel:precheck code of tasks_task is null
--   select count(*) from tasks_task where code is null

alter table tasks_comment
    drop foreign key tasks_comment_task_code_fk;

alter table tasks_comment
    modify column task_code varchar(20) not null;

alter table tasks_comment
    add constraint tasks_comment_task_code_fk
    foreign key (task_code) references tasks_task (code);

alter table tasks_comment
    drop foreign key tasks_comment_task_id_fk;

alter table tasks_comment
    modify column task_id bigint not null;

alter table tasks_comment
    add constraint tasks_comment_task_id_fk
    foreign key (task_id) references tasks_task (id);

alter table tasks_comment
    drop foreign key tasks_comment_task_code_fk;

alter table tasks_task
    modify column code varchar(20) not null;

alter table tasks_comment
    add constraint tasks_comment_task_code_fk
    foreign key (task_code) references tasks_task (code);
