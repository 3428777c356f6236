-- Undo of plugin tasks, version 2, mariadb:
-- renames the columns tasks_task.task_id to id, tasks_task.user_id to owner_id, tasks_task.status to state, tasks_task.caption to title; renames the unique constraint tasks_task_caption_uk to tasks_task_title_uk; renames the index tasks_task_user_id_ix to tasks_task_owner_id_ix; renames the foreign key tasks_task_user_id_fk to tasks_task_owner_id_fk; drops the check tasks_title_ck; adds the check tasks_title_ck
-- lintel:undo exact

alter table tasks_task
    rename column task_id to id;

alter table tasks_task
    rename column user_id to owner_id;

alter table tasks_task
    rename column status to state;

alter table tasks_task
    drop constraint tasks_title_ck;

alter table tasks_task
    rename column caption to title;

alter table tasks_task
    rename index tasks_task_caption_uk to tasks_task_title_uk;

alter table tasks_task
    rename index tasks_task_user_id_ix to tasks_task_owner_id_ix;

alter table tasks_task
    drop foreign key tasks_task_user_id_fk;

alter table tasks_task
    add constraint tasks_task_owner_id_fk
    foreign key (owner_id) references users_user (id);

alter table tasks_task
    add constraint tasks_title_ck check (title <> 'no');
