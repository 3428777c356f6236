-- Plugin tasks, version 2, postgresql:
-- drops the foreign keys tasks_comment_origin_id_fk, tasks_comment_task_id_fk; adds the foreign keys tasks_comment_origin_id_fk, tasks_comment_task_id_fk
-- lintel:undo exact

alter table tasks_comment
    drop constraint tasks_comment_origin_id_fk;

alter table tasks_comment
    drop constraint tasks_comment_task_id_fk;

alter table tasks_comment
    add constraint tasks_comment_origin_id_fk
    foreign key (origin_id) references tasks_task (id);

alter table tasks_comment
    add constraint tasks_comment_task_id_fk
    foreign key (task_id) references tasks_task (id) on delete cascade;
