-- Undo of plugin tasks, version 2, postgresql:
-- moves rows to the tables tasks_task, tasks_chore; adds the foreign keys tasks_chore_id_fk, tasks_errand_id_fk; drops the columns tasks_chore.title, tasks_errand.days, tasks_errand.title
-- lintel:undo exact
-- lintel:precheck id of tasks_chore refers to no row of tasks_task
--   select count(*) from tasks_chore t where t.id is not null and not exists (select 1 from tasks_task p where p.id = t.id) and not exists (select 1 from (select tasks_chore.id as c1 from tasks_chore) p where p.c1 = t.id) and not exists (select 1 from (select tasks_errand.id as c1 from tasks_errand) p where p.c1 = t.id)
-- lintel:precheck id of tasks_errand refers to no row of tasks_chore
--   select count(*) from tasks_errand t where t.id is not null and not exists (select 1 from tasks_chore p where p.id = t.id) and not exists (select 1 from (select tasks_errand.id as c1 from tasks_errand) p where p.c1 = t.id)

insert into tasks_task (id, title)
    select tasks_chore.id, tasks_chore.title
    from tasks_chore;

insert into tasks_task (id, title)
    select tasks_errand.id, tasks_errand.title
    from tasks_errand;

insert into tasks_chore (id, days)
    select tasks_errand.id, tasks_errand.days
    from tasks_errand;

alter table tasks_chore
    add constraint tasks_chore_id_fk
    foreign key (id) references tasks_task (id);

alter table tasks_errand
    add constraint tasks_errand_id_fk
    foreign key (id) references tasks_chore (id);

alter table tasks_chore
    drop column title;

alter table tasks_errand
    drop column days;

alter table tasks_errand
    drop column title;
