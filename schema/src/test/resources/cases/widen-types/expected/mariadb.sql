-- Plugin tasks, version 2, mariadb:
-- changes 7 columns
-- lintel:undo exact

alter table tasks_task
    modify column amount decimal(14,4);

alter table tasks_task
    modify column bytes varbinary(64);

alter table tasks_task
    modify column number bigint;

alter table tasks_task
    modify column `position` integer not null;

alter table tasks_task
    modify column ratio float(53);

alter table tasks_task
    modify column text longtext;

alter table tasks_task
    modify column title varchar(200) default 'none' not null;
