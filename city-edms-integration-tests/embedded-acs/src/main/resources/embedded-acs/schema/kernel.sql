-- The stand-in's own tables. Names resemble ACS's, columns do not: no module may query them.
create table if not exists alf_applied_patch (
    id varchar(64) primary key,
    description varchar(1024),
    fixes_from_schema int,
    fixes_to_schema int,
    applied_to_schema int,
    target_schema int,
    applied_on_date timestamp,
    applied_to_server varchar(64),
    was_executed boolean,
    succeeded boolean,
    report varchar(1024)
);
create table if not exists alf_module_component (
    module_id text not null,
    name text not null,
    version text not null,
    primary key (module_id, name)
);
create table if not exists alf_store (
    id serial primary key,
    protocol text not null,
    identifier text not null,
    root_node_id bigint,
    unique (protocol, identifier)
);
create table if not exists alf_node (
    id bigserial primary key,
    store_id int not null,
    uuid text not null,
    type text not null,
    aspects text[] not null,
    properties jsonb not null,
    version bigint not null default 1,
    creator text,
    created timestamptz,
    modifier text,
    modified timestamptz,
    unique (store_id, uuid)
);
-- A store is never removed, so nothing has to watch that a node has one.
alter table alf_node drop constraint if exists alf_node_store_id_fkey;
create index if not exists alf_node_type on alf_node (type);
-- Searches by a value read the nodes of the type: an index of all values would be written anew with each change of a node.
drop index if exists alf_node_properties;
-- A node changes soon after it is made (its number, its file): beside the first version is room for the next one.
alter table alf_node set (fillfactor = 60);
create table if not exists alf_child_assoc (
    id bigserial primary key,
    parent_id bigint not null references alf_node,
    child_id bigint not null references alf_node,
    type text not null,
    qname text not null,
    child_name text not null,
    is_primary boolean not null,
    assoc_index int not null default -1,
    unique (parent_id, type, child_name)
);
create index if not exists alf_child_assoc_child on alf_child_assoc (child_id);
create index if not exists alf_child_assoc_qname on alf_child_assoc (parent_id, qname);
-- The same once more for primary places only; each new name of a node would be written into it, too.
drop index if exists alf_child_assoc_primary;
create table if not exists alf_node_assoc (
    id bigserial primary key,
    source_id bigint not null references alf_node,
    target_id bigint not null references alf_node,
    type text not null,
    assoc_index int not null default 1,
    unique (source_id, target_id, type)
);
create index if not exists alf_node_assoc_target on alf_node_assoc (target_id);
create table if not exists alf_content_url (
    url text primary key,
    refs int not null
);
