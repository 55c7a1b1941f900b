-- A study, the one inventory that it holds, its scenarios, and the plans that were solved for them.
-- What is read as a whole stands in documents of its own (inventory_document, plan_document), so that lists stay light.

create table study (
    id uuid primary key,
    name text not null,
    created_at timestamp with time zone not null
);

create table inventory (
    id uuid primary key,
    study_id uuid not null unique references study on delete cascade,
    status text not null check (status in ('READING', 'READY', 'REFUSED', 'INTERRUPTED')),
    file_name text not null,
    file_bytes bigint not null,
    uploaded_at timestamp with time zone not null,
    hosts integer not null,
    vms integer not null,
    findings integer not null,
    owner text not null
);

create table inventory_document (
    id uuid primary key references inventory on delete cascade,
    reading jsonb not null
);

create table scenario (
    id uuid primary key,
    study_id uuid not null references study on delete cascade,
    position integer not null,
    name text not null,
    document jsonb not null,
    unique (study_id, name)
);

create index scenario_by_study on scenario (study_id, position);

create table plan (
    id uuid primary key,
    scenario_id uuid not null references scenario on delete cascade,
    study_id uuid not null references study on delete cascade,
    status text not null check (status in ('QUEUED', 'SOLVING', 'FINISHED', 'INTERRUPTED', 'FAILED')),
    steps integer not null,
    seconds integer not null,
    seed bigint not null,
    requested_at timestamp with time zone not null,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    -- Counts the runs of this plan: a worker that was given up for dead must not write over its successor's work.
    attempt integer not null,
    owner text,
    stop_requested boolean not null,
    progress jsonb not null,
    failure text
);

create index plan_by_scenario on plan (scenario_id, requested_at);
create index plan_by_study on plan (study_id);

create table plan_document (
    id uuid primary key references plan on delete cascade,
    result jsonb not null
);
