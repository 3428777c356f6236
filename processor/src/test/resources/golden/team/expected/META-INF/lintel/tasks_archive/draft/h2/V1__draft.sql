-- Plugin tasks_archive, version 1, h2:
-- creates the table tasks_archive_task
-- lintel:undo exact
-- lintel:compatible

create table tasks_archive_task (
    task_id bigint not null,
    archived timestamp(6) with time zone,
    constraint tasks_archive_task_pk primary key (task_id)
);

alter table tasks_archive_task
    add constraint tasks_archive_task_task_id_fk
    foreign key (task_id) references tasks_task (id);
