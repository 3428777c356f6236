-- Plugin tasks, version 2, mysql:
-- creates the sequence tasks_new_seq; drops the sequence tasks_old_seq

create table tasks_new_seq (
    next_val bigint
);

insert into tasks_new_seq (next_val) values (1000);

drop table tasks_old_seq;
