-- Plugin tasks, version 1, sqlite:
-- creates the table tasks_type
-- lintel:undo exact
-- lintel:compatible

create table tasks_type (
    id integer,
    a_bigint bigint,
    a_binary blob,
    a_bit boolean,
    a_blob blob,
    a_boolean boolean,
    a_char char(1),
    a_choice_of_chars char(1)
        constraint tasks_type_a_choice_of_chars_ck check (a_choice_of_chars in ('N', 'Y')),
    a_choice_of_numbers smallint
        constraint tasks_type_a_choice_of_numbers_ck check (a_choice_of_numbers in (5, 10)),
    a_clob clob,
    a_date date,
    a_decimal decimal(10,2),
    a_definition varchar(7) default 'x' not null,
    a_double float,
    a_double_of_12 float,
    a_float_of_5 float,
    a_json clob,
    a_large_ordinal smallint
        constraint tasks_type_a_large_ordinal_ck check (a_large_ordinal between 0 and 199),
    a_long32varbinary blob,
    a_long32varchar clob,
    a_longvarbinary blob,
    a_longvarchar varchar(32600),
    a_numeric numeric(10,2),
    a_numeric_38 numeric(38,2),
    a_real float,
    a_real_of_5 float,
    a_real_of_9 float,
    a_smallint smallint,
    a_sqlxml clob,
    a_time time(0),
    a_time_3 time(3),
    a_time_utc time(0),
    a_time_with_timezone time,
    a_timestamp timestamp,
    a_timestamp_0 timestamp,
    a_timestamp_utc timestamp,
    a_timestamp_with_timezone timestamp,
    a_tinyint tinyint,
    a_uuid blob,
    a_varbinary blob,
    a_varbinary_of_2_million blob,
    a_varchar varchar(255),
    a_varchar_of_20000 varchar(20000),
    a_varchar_of_20_million varchar(20000000),
    an_array blob,
    an_array_of_5 blob,
    an_array_of_enums blob,
    an_enum varchar(10)
        constraint tasks_type_an_enum_ck check (an_enum in ('BLUE', 'GREEN', 'RED')),
    an_enum_as_defined varchar(20)
        constraint tasks_type_an_enum_as_defined_ck check (an_enum_as_defined in ('BLUE', 'GREEN', 'RED')),
    an_enum_as_number integer
        constraint tasks_type_an_enum_as_number_ck check (an_enum_as_number between 0 and 2),
    an_enum_as_text varchar(10)
        constraint tasks_type_an_enum_as_text_ck check (an_enum_as_text in ('BLUE', 'GREEN', 'RED')),
    an_inet blob,
    an_integer integer,
    an_nchar char(1),
    an_nclob clob,
    an_nvarchar varchar(40),
    an_ordinal tinyint
        constraint tasks_type_an_ordinal_ck check (an_ordinal between 0 and 2),
    constraint tasks_type_pk primary key (id)
);
