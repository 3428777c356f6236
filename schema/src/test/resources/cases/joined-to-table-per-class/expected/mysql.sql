-- Plugin tasks, version 2, mysql:
-- adds the columns tasks_chore.title, tasks_errand.days, tasks_errand.title; moves values to the tables tasks_chore, tasks_errand; changes the column tasks_errand.days; drops the foreign keys tasks_chore_id_fk, tasks_errand_id_fk; takes moved rows from the tables tasks_task, tasks_chore
-- lintel:undo exact
-- lintel:precheck tasks_errand has rows that get nothing in days
--   select count(*) from tasks_errand where not exists (select 1 from tasks_chore where tasks_chore.id = tasks_errand.id and tasks_chore.days is not null)

alter table tasks_chore
    add column title varchar(80);

alter table tasks_errand
    add column days integer;

alter table tasks_errand
    add column title varchar(80);

update tasks_chore
    set title = (select tasks_task.title from tasks_task where tasks_task.id = tasks_chore.id)
    where exists (select 1 from tasks_task where tasks_task.id = tasks_chore.id);

update tasks_errand
    set days = (select tasks_chore.days from tasks_chore where tasks_chore.id = tasks_errand.id)
    where exists (select 1 from tasks_chore where tasks_chore.id = tasks_errand.id);

update tasks_errand
    set title = (select tasks_task.title from tasks_task where tasks_task.id = tasks_errand.id)
    where exists (select 1 from tasks_task where tasks_task.id = tasks_errand.id);

alter table tasks_errand
    modify column days integer not null;

alter table tasks_chore
    drop foreign key tasks_chore_id_fk;

alter table tasks_errand
    drop foreign key tasks_errand_id_fk;

delete from tasks_task
    where (exists (select 1 from tasks_chore where tasks_chore.id = tasks_task.id) or exists (select 1 from tasks_errand where tasks_errand.id = tasks_task.id));

delete from tasks_chore
    where exists (select 1 from tasks_errand where tasks_errand.id = tasks_chore.id);
