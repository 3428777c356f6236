-- Plugin tasks, version 2, mariadb:
-- creates the sequences tasks_down_from_five_seq, tasks_down_seq, tasks_minus_seq, tasks_new_seq, tasks_zero_seq; drops the sequence tasks_old_seq
-- lintel:undo exact

create sequence tasks_down_from_five_seq maxvalue 5 start with 5 increment by -2 nocache;

create sequence tasks_down_seq start with -1 increment by -1 nocache;

create sequence tasks_minus_seq minvalue -7 start with -7 increment by 5 nocache;

create sequence tasks_new_seq start with 1000 increment by 50 nocache;

create sequence tasks_zero_seq minvalue 0 start with 0 increment by 1 nocache;

drop sequence tasks_old_seq;
