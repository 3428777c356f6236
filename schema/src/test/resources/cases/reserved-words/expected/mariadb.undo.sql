-- Undo of plugin tasks, version 2, mariadb:
-- drops the foreign key tasks_word_user_fk; drops the index tasks_word_value_ix; drops the unique constraint tasks_word_order_uk; drops 9 columns

alter table tasks_word
    drop foreign key tasks_word_user_fk,
    drop index tasks_word_user_fk;

drop index tasks_word_value_ix on tasks_word;

alter table tasks_word
    drop index tasks_word_order_uk;

alter table tasks_word
    drop column `check`;

alter table tasks_word
    drop column `from`;

alter table tasks_word
    drop column `group`;

alter table tasks_word
    drop column `key`;

alter table tasks_word
    drop column `Limit`;

alter table tasks_word
    drop column `order`;

alter table tasks_word
    drop column `table`;

alter table tasks_word
    drop column user;

alter table tasks_word
    drop column value;
