-- Plugin tasks, version 1, postgresql:
-- creates the table tasks_wide
-- lintel:undo exact
-- lintel:compatible

create table tasks_wide (
    a varchar(8000),
    b varchar(8000),
    c varchar(383)
);
