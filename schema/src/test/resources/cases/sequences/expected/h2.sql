-- Plugin tasks, version 2, h2:
-- creates the sequences tasks_down_from_five_seq, tasks_down_seq, tasks_minus_seq, tasks_new_seq, tasks_zero_seq; drops the sequence tasks_old_seq
-- lintel:undo exact

create sequence tasks_down_from_five_seq start with 5 increment by -2;

create sequence tasks_down_seq start with -1 increment by -1;

create sequence tasks_minus_seq start with -7 increment by 5;

create sequence tasks_new_seq start with 1000 increment by 50;

create sequence tasks_zero_seq start with 0 increment by 1;

drop sequence tasks_old_seq;
