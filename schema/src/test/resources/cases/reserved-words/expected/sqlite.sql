-- Plugin tasks, version 2, sqlite:
-- adds 9 columns; adds the unique constraint tasks_word_order_uk; creates the index tasks_word_value_ix; adds the foreign key tasks_word_user_fk
-- lintel:undo exact

alter table tasks_word
    add column "check" tinyint
        constraint tasks_word_check_ck check ("check" between 0 and 1);

alter table tasks_word
    add column "from" date;

alter table tasks_word
    add column "group" varchar(100);

alter table tasks_word
    add column key varchar(100);

alter table tasks_word
    add column "Limit" integer;

alter table tasks_word
    add column "order" integer;

alter table tasks_word
    add column "table" varchar(10)
        constraint tasks_word_table_ck check ("table" in ('A', 'B'));

alter table tasks_word
    add column user blob
        constraint tasks_word_user_fk references users_user (id);

alter table tasks_word
    add column value varchar(100);

create unique index tasks_word_order_uk on tasks_word ("order", "Limit");

create index tasks_word_value_ix on tasks_word (value, key);
