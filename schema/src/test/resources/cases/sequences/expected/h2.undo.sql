-- Undo of plugin tasks, version 2, h2:
-- creates the sequence tasks_old_seq; drops the sequences tasks_down_from_five_seq, tasks_down_seq, tasks_minus_seq, tasks_new_seq, tasks_zero_seq
-- lintel:undo exact

create sequence tasks_old_seq start with 1 increment by 1;

drop sequence tasks_down_from_five_seq;

drop sequence tasks_down_seq;

drop sequence tasks_minus_seq;

drop sequence tasks_new_seq;

drop sequence tasks_zero_seq;
