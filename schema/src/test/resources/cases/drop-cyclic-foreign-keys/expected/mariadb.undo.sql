-- Undo of plugin tasks, version 2, mariadb:
-- creates the tables tasks_board, tasks_column
-- lintel:undo structure-only

create table tasks_board (
    id bigint not null auto_increment,
    first_column_id bigint,
    primary key (id)
);

create table tasks_column (
    id bigint not null auto_increment,
    board_id bigint not null,
    next_id bigint,
    primary key (id)
);

alter table tasks_board
    add constraint tasks_board_first_column_id_fk
    foreign key (first_column_id) references tasks_column (id);

alter table tasks_column
    add constraint tasks_column_board_id_fk
    foreign key (board_id) references tasks_board (id);

alter table tasks_column
    add constraint tasks_column_next_id_fk
    foreign key (next_id) references tasks_column (id);
