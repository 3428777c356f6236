-- Plugin tasks, version 2, mariadb:
-- creates the sequence tasks_new_seq; drops the sequence tasks_old_seq

create sequence tasks_new_seq start with 1000 increment by 50 nocache;

drop sequence tasks_old_seq;
