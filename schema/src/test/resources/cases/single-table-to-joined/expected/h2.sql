-- Plugin tasks, version 2, h2:
-- drops the foreign key tasks_note_task_id_fk; creates the tables tasks_chore, tasks_errand; moves rows to the tables tasks_chore, tasks_errand; drops the check tasks_task_DTYPE_ck; adds the foreign key tasks_note_task_id_fk; drops the columns tasks_task.days, tasks_task.DTYPE, tasks_task.due
-- lintel:undo exact
-- lintel:precheck task_id of tasks_note refers to no row of tasks_chore
--   select count(*) from tasks_note t where t.task_id is not null and not exists (select 1 from (select tasks_task.id as c1 from tasks_task
--       where tasks_task.DTYPE in ('Chore', 'Errand')) p where p.c1 = t.task_id)
-- lintel:precheck days of tasks_task is null in rows that go to tasks_chore
--   select count(*) from tasks_task
--       where tasks_task.DTYPE in ('Chore', 'Errand')
--       and tasks_task.days is null
-- lintel:precheck days of tasks_task has values in rows of other classes
--   select count(*) from tasks_task where days is not null and DTYPE not in ('Chore', 'Errand')
-- lintel:precheck due of tasks_task has values in rows of other classes
--   select count(*) from tasks_task where due is not null and DTYPE not in ('Errand')

alter table tasks_note
    drop constraint tasks_note_task_id_fk;

create table tasks_chore (
    id bigint not null,
    days integer not null,
    constraint tasks_chore_pk primary key (id)
);

create table tasks_errand (
    id bigint not null,
    due date,
    constraint tasks_errand_pk primary key (id)
);

insert into tasks_chore (id, days)
    select tasks_task.id, tasks_task.days
    from tasks_task
    where tasks_task.DTYPE in ('Chore', 'Errand');

insert into tasks_errand (id, due)
    select tasks_task.id, tasks_task.due
    from tasks_task
    where tasks_task.DTYPE in ('Errand');

alter table tasks_task
    drop constraint tasks_task_DTYPE_ck;

alter table tasks_chore
    add constraint tasks_chore_id_fk
    foreign key (id) references tasks_task (id);

alter table tasks_errand
    add constraint tasks_errand_id_fk
    foreign key (id) references tasks_chore (id);

alter table tasks_note
    add constraint tasks_note_task_id_fk
    foreign key (task_id) references tasks_chore (id);

alter table tasks_task
    drop column days;

alter table tasks_task
    drop column DTYPE;

alter table tasks_task
    drop column due;
