-- Plugin tasks, version 1, postgresql:
-- creates the sequence tasks_task_SEQ; creates 7 tables
-- lintel:undo exact
-- lintel:compatible

create sequence tasks_task_SEQ start with 1 increment by 50;

create table tasks_checklist (
    id uuid not null,
    constraint tasks_checklist_pk primary key (id)
);

create table tasks_checklist_text (
    id uuid not null,
    text oid,
    constraint tasks_checklist_text_pk primary key (id)
);

create table tasks_label (
    id integer not null,
    symbol char(1) not null,
    constraint tasks_label_pk primary key (id)
);

create table tasks_number (
    sequence_name varchar(255) not null,
    next_val bigint,
    constraint tasks_number_pk primary key (sequence_name)
);

create table tasks_task (
    id bigint not null,
    created timestamp(6) with time zone not null,
    changed timestamp(6) with time zone,
    version integer not null,
    title varchar(200) not null,
    code uuid,
    due date,
    state varchar(10),
    before smallint,
    budget numeric(12,2),
    effort numeric(21,0),
    attachment bytea,
    building varchar(255),
    floor integer,
    owner_id bigint not null,
    parent bigint,
    checklist_id uuid,
    constraint tasks_task_pk primary key (id),
    constraint tasks_by_code unique (code),
    constraint tasks_task_checklist_id_uk unique (checklist_id),
    constraint tasks_task_state_ck check (state in ('DONE', 'OPEN')),
    constraint tasks_task_before_ck check (before between 0 and 1)
);

create table tasks_task_label (
    Task_id bigint not null,
    labels_id integer not null,
    constraint tasks_task_label_pk primary key (Task_id, labels_id)
);

create table tasks_task_link (
    Task_id bigint not null,
    links varchar(255),
    constraint tasks_task_link_Task_id_links_uk unique (Task_id, links)
);

create index tasks_task_due_title_ix on tasks_task (due desc, title);

alter table tasks_checklist_text
    add constraint tasks_checklist_text_id_fk
    foreign key (id) references tasks_checklist (id);

alter table tasks_task
    add constraint tasks_task_checklist_id_fk
    foreign key (checklist_id) references tasks_checklist (id);

alter table tasks_task
    add constraint tasks_task_owner_id_fk
    foreign key (owner_id) references users (id);

alter table tasks_task
    add constraint tasks_task_parent_fk
    foreign key (parent) references tasks_task (id);

alter table tasks_task_label
    add constraint tasks_task_label_labels_id_fk
    foreign key (labels_id) references tasks_label (id);

alter table tasks_task_label
    add constraint tasks_task_label_Task_id_fk
    foreign key (Task_id) references tasks_task (id);

alter table tasks_task_link
    add constraint tasks_task_link_Task_id_fk
    foreign key (Task_id) references tasks_task (id);
