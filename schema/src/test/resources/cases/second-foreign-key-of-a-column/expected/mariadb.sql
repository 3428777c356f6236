-- Plugin tasks, version 2, mariadb:
-- adds the foreign key tasks_second_fk

alter table tasks_task
    add constraint tasks_second_fk
    foreign key (owner_id) references tasks_member (id);
