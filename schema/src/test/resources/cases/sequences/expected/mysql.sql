-- Plugin tasks, version 2, mysql:
-- creates the sequences tasks_down_from_five_seq, tasks_down_seq, tasks_minus_seq, tasks_new_seq, tasks_zero_seq; drops the sequence tasks_old_seq
-- lintel:undo exact

create table tasks_down_from_five_seq (
    next_val bigint
);

insert into tasks_down_from_five_seq (next_val) values (5);

create table tasks_down_seq (
    next_val bigint
);

insert into tasks_down_seq (next_val) values (-1);

create table tasks_minus_seq (
    next_val bigint
);

insert into tasks_minus_seq (next_val) values (-7);

create table tasks_new_seq (
    next_val bigint
);

insert into tasks_new_seq (next_val) values (1000);

create table tasks_zero_seq (
    next_val bigint
);

insert into tasks_zero_seq (next_val) values (0);

drop table tasks_old_seq;
