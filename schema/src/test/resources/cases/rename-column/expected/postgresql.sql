-- Plugin tasks, version 2, postgresql:
-- renames the columns tasks_task.title to caption, tasks_task.state to status, tasks_task.id to task_id, tasks_task.owner_id to user_id; renames the unique constraint tasks_task_title_uk to tasks_task_caption_uk; renames the index tasks_task_owner_id_ix to tasks_task_user_id_ix; renames the foreign key tasks_task_owner_id_fk to tasks_task_user_id_fk; drops the check tasks_title_ck; adds the check tasks_title_ck
-- lintel:undo exact

alter table tasks_task
    rename column title to caption;

alter table tasks_task
    rename column state to status;

alter table tasks_task
    rename constraint tasks_task_state_ck to tasks_task_status_ck;

alter table tasks_task
    rename column id to task_id;

alter table tasks_task
    rename column owner_id to user_id;

alter table tasks_task
    rename constraint tasks_task_title_uk to tasks_task_caption_uk;

alter index tasks_task_owner_id_ix rename to tasks_task_user_id_ix;

alter table tasks_task
    rename constraint tasks_task_owner_id_fk to tasks_task_user_id_fk;

alter table tasks_task
    drop constraint tasks_title_ck;

alter table tasks_task
    add constraint tasks_title_ck check (caption <> 'no');
