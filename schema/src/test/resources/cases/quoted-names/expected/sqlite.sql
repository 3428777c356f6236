-- Plugin tasks, version 1, sqlite:
-- creates the sequence `tasks_Odd Seq`; creates the table `tasks_Odd Table`
-- lintel:undo exact
-- lintel:compatible

create table "tasks_Odd Seq" (
    next_val bigint
);

insert into "tasks_Odd Seq" (next_val) values (1);

create table "tasks_Odd Table" (
    "Id" bigint not null,
    "Parent" bigint
        constraint "tasks_Odd Parent_fk" references "tasks_Odd Table" ("Id"),
    "a ""b"" c" varchar(100),
    "rank" tinyint
        constraint "tasks_Odd Table_rank_ck" check ("rank" between 0 and 2),
    "state" varchar(5)
        constraint "tasks_Odd Table_state_ck" check ("state" in ('A', 'B')),
    constraint "tasks_Odd Table_pk" primary key ("Id")
);

create unique index "tasks_Odd_uk" on "tasks_Odd Table" ("a ""b"" c");

create index "tasks_Odd_ix" on "tasks_Odd Table" ("state", "Parent" desc);
