create table tasks_task (id bigint primary key);
