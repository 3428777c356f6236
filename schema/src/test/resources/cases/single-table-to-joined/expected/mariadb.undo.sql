-- Undo of plugin tasks, version 2, mariadb:
-- drops the foreign key tasks_note_task_id_fk; adds the columns tasks_task.days, tasks_task.DTYPE, tasks_task.due; fills the column tasks_task.DTYPE; moves values to the table tasks_task; changes the column tasks_task.DTYPE; adds the check tasks_task_DTYPE_ck; adds the foreign key tasks_note_task_id_fk; drops the tables tasks_errand, tasks_chore
-- lintel:undo exact
-- lintel:precheck task_id of tasks_note refers to no row of tasks_task
--   select count(*) from tasks_note t where t.task_id is not null and not exists (select 1 from tasks_task p where p.id = t.task_id)

alter table tasks_note
    drop foreign key tasks_note_task_id_fk,
    drop index tasks_note_task_id_fk;

alter table tasks_task
    add column days integer;

alter table tasks_task
    add column DTYPE varchar(31);

alter table tasks_task
    add column due date;

update tasks_task
    set DTYPE = case
        when exists (select 1 from tasks_errand where tasks_errand.id = tasks_task.id) then 'Errand'
        when exists (select 1 from tasks_chore where tasks_chore.id = tasks_task.id) then 'Chore'
        else 'Task'
        end;

update tasks_task
    set days = (select tasks_chore.days from tasks_chore where tasks_chore.id = tasks_task.id)
    where exists (select 1 from tasks_chore where tasks_chore.id = tasks_task.id);

update tasks_task
    set due = (select tasks_errand.due from tasks_errand where tasks_errand.id = tasks_task.id)
    where exists (select 1 from tasks_errand where tasks_errand.id = tasks_task.id);

alter table tasks_task
    modify column DTYPE varchar(31) not null;

alter table tasks_task
    add constraint tasks_task_DTYPE_ck check (DTYPE in ('Chore', 'Errand', 'Task'));

alter table tasks_note
    add constraint tasks_note_task_id_fk
    foreign key (task_id) references tasks_task (id);

drop table tasks_errand;

drop table tasks_chore;
