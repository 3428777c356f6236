-- Undo of plugin tasks, version 2, sqlite:
-- creates the sequence tasks_old_seq; drops the sequences tasks_down_from_five_seq, tasks_down_seq, tasks_minus_seq, tasks_new_seq, tasks_zero_seq
-- lintel:undo exact

create table tasks_old_seq (
    next_val bigint
);

insert into tasks_old_seq (next_val) values (1);

drop table tasks_down_from_five_seq;

drop table tasks_down_seq;

drop table tasks_minus_seq;

drop table tasks_new_seq;

drop table tasks_zero_seq;
