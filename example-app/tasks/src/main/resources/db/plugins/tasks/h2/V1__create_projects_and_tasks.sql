-- Plugin tasks, version 1, h2:
-- creates the sequences tasks_project_ids, tasks_task_SEQ; creates the tables tasks_project, tasks_task
-- lintel:undo exact
-- lintel:compatible

create sequence tasks_project_ids start with 1 increment by 10;

create sequence tasks_task_SEQ start with 1 increment by 50;

create table tasks_project (
    id bigint not null,
    created_at timestamp(6) with time zone not null,
    revision integer not null,
    code varchar(8) not null,
    name varchar(100) not null,
    budget numeric(12,2),
    owner_id bigint,
    constraint tasks_project_pk primary key (id),
    constraint tasks_project_code_uk unique (code)
);

create table tasks_task (
    id bigint not null,
    created_at timestamp(6) with time zone not null,
    revision integer not null,
    project_id bigint not null,
    task_number integer not null,
    title varchar(200) not null,
    description varchar(4000),
    status enum ('DONE', 'OPEN', 'STARTED') not null,
    priority tinyint not null,
    estimated_hours numeric(5,1),
    due_on date,
    assignee_id bigint,
    constraint tasks_task_pk primary key (id),
    constraint tasks_task_once_a_project unique (project_id, task_number),
    constraint tasks_task_priority_ck check (priority between 0 and 2)
);

create index tasks_task_by_assignee on tasks_task (assignee_id, status);

alter table tasks_project
    add constraint tasks_project_owner_id_fk
    foreign key (owner_id) references users (id);

alter table tasks_task
    add constraint tasks_task_assignee_id_fk
    foreign key (assignee_id) references users (id);

alter table tasks_task
    add constraint tasks_task_project_id_fk
    foreign key (project_id) references tasks_project (id);
