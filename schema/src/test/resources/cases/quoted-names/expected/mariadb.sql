-- Plugin tasks, version 1, mariadb:
-- creates the sequence `tasks_Odd Seq`; creates the table `tasks_Odd Table`
-- lintel:undo exact
-- lintel:compatible

create sequence `tasks_Odd Seq` start with 1 increment by 50 nocache;

create table `tasks_Odd Table` (
    `Id` bigint not null,
    `Parent` bigint comment 'quote '' and \\ backslash',
    `a "b" c` varchar(100),
    `rank` tinyint,
    `state` enum ('A', 'B'),
    primary key (`Id`),
    constraint `tasks_Odd_uk` unique (`a "b" c`),
    constraint `tasks_Odd Table_rank_ck` check (`rank` between 0 and 2)
);

create index `tasks_Odd_ix` on `tasks_Odd Table` (`state`, `Parent` desc);

alter table `tasks_Odd Table`
    add constraint `tasks_Odd Parent_fk`
    foreign key (`Parent`) references `tasks_Odd Table` (`Id`);
