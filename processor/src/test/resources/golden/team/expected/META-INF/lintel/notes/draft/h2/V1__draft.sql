-- Plugin notes, version 1, h2:
-- creates the table notes_note
-- lintel:undo exact
-- lintel:compatible

create table notes_note (
    subject_id bigint not null,
    number integer not null,
    text varchar(4000) not null,
    author_id bigint,
    task_id bigint,
    meeting_id bigint,
    constraint notes_note_pk primary key (subject_id, number)
);

alter table notes_note
    add constraint notes_note_author_id_fk
    foreign key (author_id) references users (id);

alter table notes_note
    add constraint notes_note_meeting_id_fk
    foreign key (meeting_id) references calendar_entry (id);

alter table notes_note
    add constraint notes_note_task_id_fk
    foreign key (task_id) references tasks_task (id);
