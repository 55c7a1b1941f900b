-- The users' own prices. Each change writes a whole new version, as it was given; none is ever changed or deleted.
-- The version with the highest number is in force.

create table price_list (
    number integer primary key check (number > 0),
    created_at timestamp with time zone not null,
    prices integer not null,
    document text not null
);

-- The version with which the plan was solved: 0 where there was none, null for plans older than own prices.
alter table plan add column price_version integer;
