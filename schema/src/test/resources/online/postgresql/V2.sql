-- Plugin tasks, version 2, postgresql:
-- creates the table tasks_note; adds the column tasks_task.rank; changes the column tasks_task.title; drops the unique constraint tasks_task_title_uk
-- What takes long where tables are in use is left for the next migration:
-- changes the column tasks_task.title; adds the primary key tasks_label_pk; adds the check tasks_task_rank_ck; adds the unique constraint tasks_task_title_due_uk; creates the index tasks_task_rank_ix; adds the foreign key tasks_task_label_code_fk; drops the index tasks_task_due_ix
-- lintel:undo exact

create table tasks_note (
    id bigint not null,
    task_id bigint not null,
    constraint tasks_note_pk primary key (id)
);

alter table tasks_task
    add column rank integer default 0 not null;

alter table tasks_task
    alter column title type varchar(200);

create index tasks_note_task_id_ix on tasks_note (task_id);

alter table tasks_note
    add constraint tasks_note_task_id_fk
    foreign key (task_id) references tasks_task (id);

alter table tasks_task
    drop constraint tasks_task_title_uk;
