-- Plugin tasks, version 2, h2:
-- creates the table tasks_comment
-- lintel:undo exact
-- lintel:compatible

create table tasks_comment (
    id bigint not null,
    task_id bigint,
    constraint tasks_comment_pk primary key (id)
);

alter table tasks_comment
    add constraint tasks_comment_task_id_fk
    foreign key (task_id) references tasks_task (id) on delete set default;
