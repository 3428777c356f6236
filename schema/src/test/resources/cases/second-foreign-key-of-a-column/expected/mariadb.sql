-- Plugin tasks, version 2, mariadb:
-- adds the foreign key tasks_second_fk
-- lintel:undo exact
-- lintel:precheck owner_id of tasks_task refers to no row of tasks_member
--   select count(*) from tasks_task t where t.owner_id is not null and not exists (select 1 from tasks_member p where p.id = t.owner_id)

alter table tasks_task
    add constraint tasks_second_fk
    foreign key (owner_id) references tasks_member (id);
