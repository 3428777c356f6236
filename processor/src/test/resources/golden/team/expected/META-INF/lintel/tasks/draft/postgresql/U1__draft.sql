-- Undo of plugin tasks, version 1, postgresql:
-- drops 7 tables; drops the sequence tasks_task_SEQ

drop table tasks_task_link;

drop table tasks_task_label;

drop table tasks_task;

drop table tasks_number;

drop table tasks_label;

drop table tasks_checklist_text;

drop table tasks_checklist;

drop sequence tasks_task_SEQ;
