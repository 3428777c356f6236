-- Undo of plugin tasks, version 2, h2:
-- drops the foreign key tasks_word_user_fk; drops the index tasks_word_value_ix; drops the unique constraint tasks_word_order_uk; drops 9 columns
-- lintel:undo exact
-- lintel:loses check of tasks_word
--   select count(*) from tasks_word where "check" is not null
-- lintel:loses from of tasks_word
--   select count(*) from tasks_word where "from" is not null
-- lintel:loses group of tasks_word
--   select count(*) from tasks_word where "group" is not null
-- lintel:loses key of tasks_word
--   select count(*) from tasks_word where "key" is not null
-- lintel:loses Limit of tasks_word
--   select count(*) from tasks_word where "Limit" is not null
-- lintel:loses order of tasks_word
--   select count(*) from tasks_word where "order" is not null
-- lintel:loses table of tasks_word
--   select count(*) from tasks_word where "table" is not null
-- lintel:loses user of tasks_word
--   select count(*) from tasks_word where "user" is not null
-- lintel:loses value of tasks_word
--   select count(*) from tasks_word where "value" is not null

alter table tasks_word
    drop constraint tasks_word_user_fk;

drop index tasks_word_value_ix;

alter table tasks_word
    drop constraint tasks_word_order_uk;

alter table tasks_word
    drop column "check";

alter table tasks_word
    drop column "from";

alter table tasks_word
    drop column "group";

alter table tasks_word
    drop column "key";

alter table tasks_word
    drop column "Limit";

alter table tasks_word
    drop column "order";

alter table tasks_word
    drop column "table";

alter table tasks_word
    drop column "user";

alter table tasks_word
    drop column "value";
