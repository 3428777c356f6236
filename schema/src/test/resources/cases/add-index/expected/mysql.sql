-- Plugin tasks, version 2, mysql:
-- creates the indexes tasks_task_owner_id_ux, tasks_task_title_ix

create unique index tasks_task_owner_id_ux on tasks_task (owner_id);

create index tasks_task_title_ix on tasks_task (title desc, owner_id);
