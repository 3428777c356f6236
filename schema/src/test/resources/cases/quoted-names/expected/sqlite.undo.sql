-- Undo of plugin tasks, version 1, sqlite:
-- drops the table `tasks_Odd Table`; drops the sequence `tasks_Odd Seq`
-- lintel:undo exact
-- lintel:loses rows of `tasks_Odd Table`
--   select count(*) from "tasks_Odd Table"

drop table "tasks_Odd Table";

drop table "tasks_Odd Seq";
