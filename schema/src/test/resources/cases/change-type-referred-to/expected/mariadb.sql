-- Plugin tasks, version 2, mariadb:
-- drops the foreign keys tasks_comment_task_id_fk, tasks_task_parent_id_fk; changes the columns tasks_comment.task_id, tasks_task.id, tasks_task.parent_id; adds the foreign keys tasks_comment_task_id_fk, tasks_task_parent_id_fk
-- lintel:undo exact

alter table tasks_comment
    drop foreign key tasks_comment_task_id_fk;

alter table tasks_task
    drop foreign key tasks_task_parent_id_fk,
    drop index tasks_task_parent_id_fk;

alter table tasks_comment
    modify column task_id bigint not null;

alter table tasks_task
    modify column id bigint not null;

alter table tasks_task
    modify column parent_id bigint;

alter table tasks_comment
    add constraint tasks_comment_task_id_fk
    foreign key (task_id) references tasks_task (id) on delete cascade;

alter table tasks_task
    add constraint tasks_task_parent_id_fk
    foreign key (parent_id) references tasks_task (id);
