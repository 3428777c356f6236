-- Undo of plugin tasks, version 2, mysql:
-- drops the foreign key tasks_second_fk
-- lintel:undo exact

alter table tasks_task
    drop foreign key tasks_second_fk;

alter table tasks_task
    drop foreign key tasks_first_fk;

alter table tasks_task
    drop index tasks_second_fk;

alter table tasks_task
    add constraint tasks_first_fk
    foreign key (owner_id) references tasks_user (id);
