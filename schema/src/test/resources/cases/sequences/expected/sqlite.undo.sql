-- Undo of plugin tasks, version 2, sqlite:
-- creates the sequence tasks_old_seq; drops the sequence tasks_new_seq

create table tasks_old_seq (
    next_val bigint
);

insert into tasks_old_seq (next_val) values (1);

drop table tasks_new_seq;
