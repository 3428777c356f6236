-- Plugin tasks, version 2, h2:
-- drops the foreign keys tasks_comment_task_id_fk, tasks_task_parent_id_fk; changes the columns tasks_comment.task_id, tasks_task.id, tasks_task.parent_id; adds the foreign keys tasks_comment_task_id_fk, tasks_task_parent_id_fk
-- lintel:undo exact

alter table tasks_comment
    drop constraint tasks_comment_task_id_fk;

alter table tasks_task
    drop constraint tasks_task_parent_id_fk;

alter table tasks_comment
    alter column task_id set data type bigint;

alter table tasks_task
    alter column id set data type bigint;

alter table tasks_task
    alter column parent_id set data type bigint;

alter table tasks_comment
    add constraint tasks_comment_task_id_fk
    foreign key (task_id) references tasks_task (id) on delete cascade;

alter table tasks_task
    add constraint tasks_task_parent_id_fk
    foreign key (parent_id) references tasks_task (id);
