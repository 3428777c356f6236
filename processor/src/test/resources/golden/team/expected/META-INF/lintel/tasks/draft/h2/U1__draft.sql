-- Undo of plugin tasks, version 1, h2:
-- drops 7 tables; drops the sequence tasks_task_SEQ
-- lintel:undo exact
-- lintel:loses rows of tasks_task_link
--   select count(*) from tasks_task_link
-- lintel:loses rows of tasks_task_label
--   select count(*) from tasks_task_label
-- lintel:loses rows of tasks_task
--   select count(*) from tasks_task
-- lintel:loses rows of tasks_number
--   select count(*) from tasks_number
-- lintel:loses rows of tasks_label
--   select count(*) from tasks_label
-- lintel:loses rows of tasks_checklist_text
--   select count(*) from tasks_checklist_text
-- lintel:loses rows of tasks_checklist
--   select count(*) from tasks_checklist

drop table tasks_task_link;

drop table tasks_task_label;

drop table tasks_task;

drop table tasks_number;

drop table tasks_label;

drop table tasks_checklist_text;

drop table tasks_checklist;

drop sequence tasks_task_SEQ;
