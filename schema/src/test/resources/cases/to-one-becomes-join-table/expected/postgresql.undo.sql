-- Undo of plugin tasks, version 2, postgresql:
-- adds the column tasks_task.label_id; moves values to the table tasks_task; adds the foreign key tasks_task_label_id_fk; drops the table tasks_task_label
-- lintel:undo exact
-- lintel:precheck tasks_task_label has several rows for one of tasks_task
--   select count(*) from (select 1 as one from tasks_task_label group by task_id having count(*) > 1) d

alter table tasks_task
    add column label_id bigint;

update tasks_task
    set label_id = (select tasks_task_label.label_id from tasks_task_label where tasks_task_label.task_id = tasks_task.id)
    where exists (select 1 from tasks_task_label where tasks_task_label.task_id = tasks_task.id);

alter table tasks_task
    add constraint tasks_task_label_id_fk
    foreign key (label_id) references tasks_label (id);

drop table tasks_task_label;
