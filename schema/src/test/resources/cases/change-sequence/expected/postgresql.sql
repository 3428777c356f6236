-- Plugin tasks, version 2, postgresql:
-- changes the sequence tasks_seq
-- lintel:undo exact

alter sequence tasks_seq start with 1 increment by 10;
