-- The values of a property as texts: one, each of many, or each locale's.
create or replace function node_values(property jsonb) returns setof text language sql immutable as $$
    select coalesce(by_locale.value, one #>> case jsonb_typeof(one) when 'object' then '{v}' else '{}' end::text[])
    from jsonb_array_elements(case jsonb_typeof(property) when 'array' then property else jsonb_build_array(property) end) one
    left join lateral jsonb_each_text(case one ->> '$' when 'ml' then one -> 'v' else '{}' end) by_locale on true
    where jsonb_typeof(one) <> 'null'
$$;
