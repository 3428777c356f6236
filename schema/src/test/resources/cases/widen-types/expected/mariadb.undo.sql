-- Undo of plugin tasks, version 2, mariadb:
-- changes 7 columns

alter table tasks_task
    modify column amount decimal(10,2);

alter table tasks_task
    modify column bytes varbinary(16);

alter table tasks_task
    modify column number integer;

alter table tasks_task
    modify column `position` smallint not null;

alter table tasks_task
    modify column ratio float(23);

alter table tasks_task
    modify column text varchar(100);

alter table tasks_task
    modify column title varchar(20) default 'none' not null;
