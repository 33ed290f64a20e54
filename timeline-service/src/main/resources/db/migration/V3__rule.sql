-- By which version of the merge rule the events were made. One row; 0 stands for none yet.
create table chronicle (
  rule integer not null
);

insert into chronicle (rule) values (0);
