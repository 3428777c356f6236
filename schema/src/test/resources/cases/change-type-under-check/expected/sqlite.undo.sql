-- Undo of plugin tasks, version 2, sqlite:
-- drops the checks tasks_task_price_ck, tasks_task_reward_ck; changes the columns tasks_task.price, tasks_task.reward, tasks_task.title; adds the checks tasks_task_price_ck, tasks_task_reward_ck
-- lintel:undo exact
-- lintel:precheck price of tasks_task is no whole number
--   select count(*) from tasks_task where price <> round(price, 0)
-- lintel:precheck price of tasks_task is not between -2147483648 and 2147483647
--   select count(*) from tasks_task where price not between -2147483648 and 2147483647
-- lintel:precheck reward of tasks_task is not between -2147483648 and 2147483647
--   select count(*) from tasks_task where reward not between -2147483648 and 2147483647
-- lintel:precheck title of tasks_task is longer than 20
--   select count(*) from tasks_task where length(title) > 20
-- lintel:precheck the check tasks_task_price_ck of tasks_task does not hold
--   select count(*) from tasks_task where not (price > 10)
-- lintel:precheck the check tasks_task_reward_ck of tasks_task does not hold
--   select count(*) from tasks_task where not (reward >= 0)

-- foreign keys must not be enforced while this runs: a table that goes would take the rows that refer to it
create table temp.foreign_keys_are_off (yes boolean constraint foreign_keys_must_be_off check (yes));

insert into temp.foreign_keys_are_off (yes)
    select not foreign_keys from pragma_foreign_keys;

drop table temp.foreign_keys_are_off;

create table tasks_task__new (
    id bigint not null,
    price integer,
    reward integer not null,
    title varchar(20),
    constraint tasks_task_pk primary key (id),
    constraint tasks_task_price_ck check (price > 10),
    constraint tasks_task_reward_ck check (reward >= 0),
    constraint tasks_task_title_ck check (title <> '')
);

insert into tasks_task__new (id, price, reward, title)
    select id, price, reward, title
    from tasks_task;

-- indexes and triggers that you made on this table by hand go with it: make them again below
drop table tasks_task;

-- leaves views and triggers alone, of which some miss the table at this point
pragma legacy_alter_table = on;

alter table tasks_task__new
    rename to tasks_task;

pragma legacy_alter_table = off;
