-- A file of articles that is dealt with line by line. A line is here while it waits (with its
-- content) and for good if it was refused (with the reason).
create table job (
  id       uuid primary key,
  state    text not null,
  lines    integer not null,
  created  integer not null,
  known    integer not null,
  failed   integer not null,
  started  timestamptz not null,
  finished timestamptz
);

create table job_line (
  job_id  uuid not null references job (id) on delete cascade,
  number  integer not null,
  content bytea,
  reason  text,
  primary key (job_id, number)
);

create index job_line_waiting on job_line (job_id, number) where reason is null;
