-- Undo of plugin tasks, version 1, sqlite:
-- drops the table `tasks_Odd Table`; drops the sequence `tasks_Odd Seq`

drop table "tasks_Odd Table";

drop table "tasks_Odd Seq";
