-- Undo of plugin tasks, version 2, mysql:
-- drops the checks tasks_task_price_ck, tasks_task_reward_ck; changes the columns tasks_task.price, tasks_task.reward, tasks_task.title; adds the checks tasks_task_price_ck, tasks_task_reward_ck
-- lintel:undo exact
-- lintel:precheck price of tasks_task is no whole number
--   select count(*) from tasks_task where price <> round(price, 0)
-- lintel:precheck price of tasks_task is not between -2147483648 and 2147483647
--   select count(*) from tasks_task where price not between -2147483648 and 2147483647
-- lintel:precheck reward of tasks_task is not between -2147483648 and 2147483647
--   select count(*) from tasks_task where reward not between -2147483648 and 2147483647
-- lintel:precheck title of tasks_task is longer than 20
--   select count(*) from tasks_task where char_length(title) > 20
-- lintel:precheck the check tasks_task_price_ck of tasks_task does not hold
--   select count(*) from tasks_task where not (price > 10)
-- lintel:precheck the check tasks_task_reward_ck of tasks_task does not hold
--   select count(*) from tasks_task where not (reward >= 0)

alter table tasks_task
    drop constraint tasks_task_price_ck;

alter table tasks_task
    drop constraint tasks_task_reward_ck;

alter table tasks_task
    modify column price integer;

alter table tasks_task
    modify column reward integer not null;

alter table tasks_task
    modify column title varchar(20);

alter table tasks_task
    add constraint tasks_task_price_ck check (price > 10);

alter table tasks_task
    add constraint tasks_task_reward_ck check (reward >= 0);
