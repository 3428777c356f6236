-- Undo of plugin tasks, version 2, mariadb:
-- creates the sequence tasks_old_seq; drops the sequence tasks_new_seq

create sequence tasks_old_seq start with 1 increment by 1 nocache;

drop sequence tasks_new_seq;
