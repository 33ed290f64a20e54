-- An article as posted and as structured. structured is null where the text is not in a language
-- that the parser reads: then it is kept, and waits for a parser that does.
create table article (
  id            uuid primary key,
  received      timestamptz not null,
  media_type    text not null,
  content       bytea not null,
  source        text,
  stated_publisher text,
  stated_published text,
  canonical_url text,
  fingerprint   bytea not null,
  language      text not null,
  engine        text,
  headline      text,
  publisher     text,
  published     text,
  published_on  date,
  url           text,
  states        varchar[] not null default '{}',
  event_count   integer not null default 0,
  structured    jsonb,
  constraint article_once_by_url unique (canonical_url),
  constraint article_once_by_text unique (fingerprint)
);

create index article_by_publisher on article (lower(publisher), id);
create index article_by_day on article (published_on, id);
create index article_by_state on article using gin (states);
