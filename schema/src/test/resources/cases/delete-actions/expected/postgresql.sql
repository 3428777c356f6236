-- Plugin tasks, version 2, postgresql:
-- creates the table tasks_comment
-- lintel:undo exact
-- lintel:compatible

create table tasks_comment (
    id bigint not null,
    blocker_id bigint,
    copy_id bigint,
    origin_id bigint,
    task_id bigint,
    constraint tasks_comment_pk primary key (id)
);

alter table tasks_comment
    add constraint tasks_comment_blocker_id_fk
    foreign key (blocker_id) references tasks_task (id) on delete restrict;

alter table tasks_comment
    add constraint tasks_comment_copy_id_fk
    foreign key (copy_id) references tasks_task (id);

alter table tasks_comment
    add constraint tasks_comment_origin_id_fk
    foreign key (origin_id) references tasks_task (id) on delete set null;

alter table tasks_comment
    add constraint tasks_comment_task_id_fk
    foreign key (task_id) references tasks_task (id) on delete cascade;
