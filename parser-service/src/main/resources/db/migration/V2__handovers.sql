-- What the timeline has not been told yet. revision grows with each change of the article, so that
-- a delivery which began before a change does not count as the delivery of that change.
create table handover (
  article_id uuid primary key,
  revision   bigint not null,
  since      timestamptz not null
);

-- The table of db-scheduler 16, as its documentation lays it down for PostgreSQL.
create table scheduled_tasks (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  primary key (task_name, task_instance)
);

create index scheduled_tasks_by_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_last_heartbeat on scheduled_tasks (last_heartbeat);
