-- what a person would write for the entities of JudgeTest; a semicolon in a comment; ends nothing
create sequence tasks_task_SEQ start with 1 increment by 50 nocache;
create table tasks_project (
    id bigint not null auto_increment,
    name varchar(255),
    primary key (id),
    constraint tasks_project_name_uk unique (name)
) engine = InnoDB;
create table tasks_task (
    id bigint not null,
    title varchar(80) not null,
    due date,
    created datetime(6),
    status tinyint check (status between 0 and 1),
    project_id bigint not null,
    cost decimal(10, 3),
    weight integer default 1 not null,
    primary key (id),
    constraint tasks_task_title_uk unique (title, due),
    constraint tasks_task_project_id_fk foreign key (project_id) references tasks_project (id)
) engine = InnoDB;
create index tasks_task_due_ix on tasks_task (due desc, title);
