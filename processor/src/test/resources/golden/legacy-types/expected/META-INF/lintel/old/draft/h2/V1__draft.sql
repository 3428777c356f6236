-- Plugin old, version 1, h2:
-- creates the table old_paper
-- lintel:undo exact
-- lintel:compatible

create table old_paper (
    id varchar(36) not null,
    batch uuid,
    parent varchar(36),
    body clob,
    summary clob,
    source clob,
    proof clob,
    notes clob,
    printed char(1) not null,
    bound char(1),
    sold char(1),
    recycled integer not null,
    lost integer,
    labels json,
    details json,
    code varchar(20),
    price numeric(10,2),
    language varchar(255),
    printedOn date,
    boundOn date,
    cover blob,
    digest varbinary(255),
    constraint old_paper_pk primary key (id)
);
