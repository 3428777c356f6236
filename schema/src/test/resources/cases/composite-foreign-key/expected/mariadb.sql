-- Plugin tasks, version 1, mariadb:
-- creates the tables tasks_plan, tasks_step
-- lintel:undo exact
-- lintel:compatible

create table tasks_plan (
    id bigint not null,
    year integer not null,
    primary key (id, year)
);

create table tasks_step (
    id bigint not null,
    plan_id bigint,
    plan_year integer,
    primary key (id)
);

alter table tasks_step
    add constraint tasks_step_plan_fk
    foreign key (plan_id, plan_year) references tasks_plan (id, year) on delete cascade;
