-- What has changed in the chronologies. Numbers rise within a dyad in the order of commits, since who
-- writes to a dyad holds its lock until the commit.
create table change (
  number   bigint generated always as identity primary key,
  dyad     text not null,
  event_id uuid not null,
  kind     text not null,
  made     timestamptz not null
);

create index change_dyad on change (dyad, number);
