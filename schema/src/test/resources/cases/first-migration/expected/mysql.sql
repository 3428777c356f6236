-- Plugin tasks, version 1, mysql:
-- creates the sequence tasks_comment_seq; creates the tables tasks_task, tasks_comment
-- lintel:undo exact
-- lintel:compatible

create table tasks_comment_seq (
    next_val bigint
);

insert into tasks_comment_seq (next_val) values (1);

create table tasks_task (
    id bigint not null auto_increment,
    due_at datetime(6),
    estimate decimal(10,2) default 0 not null comment 'in hours, don''t trust it',
    notes longtext,
    owner_id binary(16) not null,
    parent_id bigint,
    priority tinyint not null,
    state enum ('BLOCKED', 'DONE', 'OPEN') not null,
    title varchar(200) not null,
    primary key (id),
    constraint tasks_task_title_owner_id_uk unique (title, owner_id),
    constraint tasks_task_priority_ck check (priority between 0 and 2),
    constraint tasks_task_estimate_ck check (estimate >= 0)
) comment = 'what there is to do';

create table tasks_comment (
    id bigint not null,
    `position` integer not null,
    task_id bigint not null,
    text varchar(2000) not null,
    primary key (id),
    constraint tasks_comment_task_id_position_uk unique (task_id, `position`)
);

create index tasks_task_owner_id_ix on tasks_task (owner_id);

create index tasks_task_state_due_at_ix on tasks_task (state, due_at desc);

alter table tasks_task
    add constraint tasks_task_owner_id_fk
    foreign key (owner_id) references users_user (id);

alter table tasks_task
    add constraint tasks_task_parent_id_fk
    foreign key (parent_id) references tasks_task (id);

alter table tasks_comment
    add constraint tasks_comment_task_id_fk
    foreign key (task_id) references tasks_task (id);
