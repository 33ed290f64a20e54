-- What each article reports, as it came.
create table report (
  article_id uuid primary key,
  content    jsonb not null,
  received   timestamptz not null
);

-- The events of the chronologies: one row per real-world event and dyad. Content is what lists show;
-- the columns beside it are there to be filtered and ordered by.
create table event (
  id         uuid primary key,
  dyad       text not null,
  type       text not null,
  status     text not null,
  starts     date,
  ends       date,
  sources    integer not null,
  publishers text[] not null, -- folded to plain small letters, as are people and words
  people     text[] not null,
  words      text not null,
  content    jsonb not null,
  changed    timestamptz not null,
  search     tsvector not null generated always as (to_tsvector('english', words)) stored,
  -- Ranks by date, each way: days from 1970, undated events last both ways.
  asc_from   integer not null generated always as (coalesce(starts - date '1970-01-01', 2147483647)) stored,
  asc_to     integer not null generated always as (coalesce(ends - date '1970-01-01', 2147483647)) stored,
  desc_from  integer not null generated always as (coalesce(date '1970-01-01' - starts, 2147483647)) stored,
  desc_to    integer not null generated always as (coalesce(date '1970-01-01' - ends, 2147483647)) stored
);

create index event_oldest_first on event (dyad, asc_from, asc_to, id);
create index event_newest_first on event (dyad, desc_from, desc_to, id);
create index event_search on event using gin (search);

-- One event of one dyad as one article tells it, and the event that it was merged into. Content is
-- what merging works on. Foreign keys are checked on commit: a merge may move accounts about first.
create table account (
  id         uuid primary key,
  article_id uuid not null references report deferrable initially deferred,
  dyad       text not null,
  type       text not null,
  starts     date,
  ends       date,
  event_id   uuid not null references event deferrable initially deferred,
  because    text[] not null,
  content    jsonb not null
);

create index account_article on account (article_id);
create index account_event on account (event_id);
create index account_neighbours on account (dyad, type, starts, ends);
