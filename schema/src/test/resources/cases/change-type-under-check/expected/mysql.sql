-- Plugin tasks, version 2, mysql:
-- drops the checks tasks_task_price_ck, tasks_task_reward_ck; changes the columns tasks_task.price, tasks_task.reward, tasks_task.title; adds the checks tasks_task_price_ck, tasks_task_reward_ck
-- lintel:undo exact
-- lintel:precheck price of tasks_task is not less than 10000000000
--   select count(*) from tasks_task where abs(price) >= 10000000000
-- lintel:precheck the check tasks_task_price_ck of tasks_task does not hold
--   select count(*) from tasks_task where not (price > 10)
-- lintel:precheck the check tasks_task_reward_ck of tasks_task does not hold
--   select count(*) from tasks_task where not (reward >= 0)

alter table tasks_task
    drop constraint tasks_task_price_ck;

alter table tasks_task
    drop constraint tasks_task_reward_ck;

alter table tasks_task
    modify column price decimal(12,2);

alter table tasks_task
    modify column reward bigint not null;

alter table tasks_task
    modify column title varchar(40);

alter table tasks_task
    add constraint tasks_task_price_ck check (price > 10);

alter table tasks_task
    add constraint tasks_task_reward_ck check (reward >= 0);
