-- Plugin tasks, version 1, sqlite:
-- creates the sequence tasks_comment_seq; creates the tables tasks_task, tasks_comment
-- lintel:undo exact
-- lintel:compatible

create table tasks_comment_seq (
    next_val bigint
);

insert into tasks_comment_seq (next_val) values (1);

create table tasks_task (
    id integer,
    due_at timestamp,
    estimate numeric(10,2) default 0 not null,
    notes clob,
    owner_id blob not null
        constraint tasks_task_owner_id_fk references users_user (id),
    parent_id bigint
        constraint tasks_task_parent_id_fk references tasks_task (id),
    priority tinyint not null
        constraint tasks_task_priority_ck check (priority between 0 and 2),
    state varchar(20) not null
        constraint tasks_task_state_ck check (state in ('BLOCKED', 'DONE', 'OPEN')),
    title varchar(200) not null,
    constraint tasks_task_pk primary key (id),
    constraint tasks_task_estimate_ck check (estimate >= 0)
);

create unique index tasks_task_title_owner_id_uk on tasks_task (title, owner_id);

create table tasks_comment (
    id bigint not null,
    position integer not null,
    task_id bigint not null
        constraint tasks_comment_task_id_fk references tasks_task (id),
    text varchar(2000) not null,
    constraint tasks_comment_pk primary key (id)
);

create unique index tasks_comment_task_id_position_uk on tasks_comment (task_id, position);

create index tasks_task_owner_id_ix on tasks_task (owner_id);

create index tasks_task_state_due_at_ix on tasks_task (state, due_at desc);
