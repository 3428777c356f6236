-- Plugin tasks, version 1, mysql:
-- creates the table tasks_type
-- lintel:undo exact
-- lintel:compatible

create table tasks_type (
    id bigint not null,
    a_binary binary(255),
    a_float float(50),
    a_moment datetime(6),
    a_number decimal(65,0),
    a_text varchar(16000),
    primary key (id)
);
