-- Plugin tasks, version 1, sqlite:
-- creates the tables tasks_board, tasks_column
-- lintel:undo exact
-- lintel:compatible

create table tasks_board (
    id integer,
    first_column_id bigint
        constraint tasks_board_first_column_id_fk references tasks_column (id),
    constraint tasks_board_pk primary key (id)
);

create table tasks_column (
    id integer,
    board_id bigint not null
        constraint tasks_column_board_id_fk references tasks_board (id),
    next_id bigint
        constraint tasks_column_next_id_fk references tasks_column (id),
    constraint tasks_column_pk primary key (id)
);
