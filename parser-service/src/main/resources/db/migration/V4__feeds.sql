-- Subscriptions to RSS and Atom feeds. etag and last_modified are those of the last version of which
-- every entry was taken in.
create table feed (
  id            uuid primary key,
  url           text not null unique,
  publisher     text,
  title         text,
  etag          text,
  last_modified text,
  added         timestamptz not null,
  polled        timestamptz,
  articles      integer not null,
  failures      integer not null,
  problem       text,
  active        boolean not null
);

create table feed_entry (
  feed_id uuid not null references feed (id),
  entry   text not null,
  seen    timestamptz not null,
  primary key (feed_id, entry)
);
