-- Plugin tasks, version 3, postgresql:
-- changes the column tasks_task.title; adds the primary key tasks_label_pk; adds the check tasks_task_rank_ck; adds the unique constraint tasks_task_title_due_uk; creates the index tasks_task_rank_ix; adds the foreign key tasks_task_label_code_fk; drops the index tasks_task_due_ix
-- lintel:undo exact
-- lintel:non-transactional
-- lintel:precheck title of tasks_task is null
--   select count(*) from tasks_task where title is null
-- lintel:precheck title, due of tasks_task is the same in several rows (counted: such values)
--   select count(*) from (select 1 as one from (select title as v0, due as v1 from tasks_task) v where v0 is not null and v1 is not null group by v0, v1 having count(*) > 1) d
-- lintel:precheck code of tasks_label is the same in several rows (counted: such values)
--   select count(*) from (select 1 as one from (select code as v0 from tasks_label) v where v0 is not null group by v0 having count(*) > 1) d
-- lintel:precheck label_code of tasks_task refers to no row of tasks_label
--   select count(*) from tasks_task t where t.label_code is not null and not exists (select 1 from tasks_label p where p.code = t.label_code)
-- lintel:precheck the check tasks_task_rank_ck of tasks_task does not hold
--   select count(*) from tasks_task where not (rank >= 0)

alter table tasks_task
    add constraint tasks_task_title_nn check (title is not null) not valid;

alter table tasks_task
    validate constraint tasks_task_title_nn;

alter table tasks_task
    alter column title set not null;

alter table tasks_task
    drop constraint tasks_task_title_nn;

create unique index concurrently tasks_label_pk on tasks_label (code);

alter table tasks_label
    add constraint tasks_label_pk primary key using index tasks_label_pk;

alter table tasks_task
    add constraint tasks_task_rank_ck check (rank >= 0) not valid;

alter table tasks_task
    validate constraint tasks_task_rank_ck;

create unique index concurrently tasks_task_title_due_uk on tasks_task (title, due);

alter table tasks_task
    add constraint tasks_task_title_due_uk unique using index tasks_task_title_due_uk;

create index concurrently tasks_task_rank_ix on tasks_task (rank);

alter table tasks_task
    add constraint tasks_task_label_code_fk
    foreign key (label_code) references tasks_label (code) not valid;

alter table tasks_task
    validate constraint tasks_task_label_code_fk;

drop index concurrently tasks_task_due_ix;
