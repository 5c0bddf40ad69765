-- The way out of a mail. Everybody who acts may cause one; only the job that hands them over reads what they say.
drop policy if exists owner_all on mail.outbox;
create policy owner_all on mail.outbox to alongside_owner using (true) with check (true);

create or replace function mail.send(p_id uuid, p_to text, p_subject text, p_plain text, p_html text, p_method text, p_calendar text,
        p_message_id text) returns void
    language plpgsql volatile security definer set search_path = '' as $$
begin
    insert into mail.outbox (id, recipient, subject, plain, html, calendar_method, calendar, message_id, agency_id, made_at, next_try)
        values (p_id, p_to, p_subject, p_plain, p_html, p_method, p_calendar, p_message_id, actor.agency(), actor.now(), actor.now())
        on conflict (id) do nothing;
end $$;
comment on function mail.send(uuid, text, text, text, text, text, text, text) is 'keeps a mail to be handed over once this transaction is kept; the same mail again changes nothing';
grant execute on function mail.send(uuid, text, text, text, text, text, text, text) to alongside_app;

create or replace function mail.must_carry() returns void
    language plpgsql stable security definer set search_path = '' as $$
begin
    if not actor.is_system('mail') then
        raise exception 'only the job that hands mails over may do this' using errcode = '42501';
    end if;
end $$;
comment on function mail.must_carry() is 'an error for everybody but the job that hands mails over';

-- A mail that waits goes to no trusted person who was frozen meanwhile. An address at which anybody else is written to as well, or the same human
-- in a post, cannot be told apart and is served.
create or replace function mail.is_frozen(p_address text) returns boolean
    language sql stable security definer set search_path = ''
    return exists (select from actor.mail_address a join actor.trusted t on t.human_id = a.human_id
            where lower(a.address) = lower(p_address) and consent.frozen(t.id))
        and not exists (select from actor.mail_address a where lower(a.address) = lower(p_address) and (
            not exists (select from actor.trusted t where t.human_id = a.human_id and consent.frozen(t.id))
            or exists (select from agency.staff s where s.human_id = a.human_id and consent.gate(s.id, actor.now()) is null)))
        and not exists (select from agency.contact c where lower(c.address) = lower(p_address));
comment on function mail.is_frozen(text) is 'only trusted persons under a safety freeze are written to at this address';

-- One mail at a time: nodes pass over what another one holds, and take up what was claimed and never settled.
create or replace function mail.claim(p_lease interval)
    returns table (id uuid, recipient text, subject text, plain text, html text, calendar_method text, calendar text, message_id text,
        made_at timestamptz, tries integer)
    language plpgsql volatile security definer set search_path = '' as $$
begin
    perform mail.must_carry();
    delete from mail.outbox o where (o.state = 'waiting' or o.state = 'claimed' and o.claimed_until <= actor.now())
        and exists (select from consent.freeze f where f.lifted_at is null) and mail.is_frozen(o.recipient);
    return query
        update mail.outbox o set state = 'claimed', tries = o.tries + 1, claimed_until = actor.now() + p_lease
        where o.id = (
            select w.id from mail.outbox w
            where w.state in ('waiting', 'claimed') and w.next_try <= actor.now()
                and (w.state = 'waiting' or w.claimed_until <= actor.now())
            order by w.next_try limit 1 for update skip locked)
        returning o.id, o.recipient, o.subject, o.plain, o.html, o.calendar_method, o.calendar, o.message_id, o.made_at, o.tries;
end $$;
comment on function mail.claim(interval) is 'the next mail to hand over, held for this long';
grant execute on function mail.claim(interval) to alongside_app;

create or replace function mail.sent(p_id uuid) returns void
    language plpgsql volatile security definer set search_path = '' as $$
begin
    perform mail.must_carry();
    update mail.outbox o set state = 'sent', settled_at = actor.now(), plain = null, html = null, calendar = null, said = null
        where o.id = p_id and o.state <> 'sent';
end $$;
comment on function mail.sent(uuid) is 'a server has taken the mail; its words are erased';
grant execute on function mail.sent(uuid) to alongside_app;

create or replace function mail.not_sent(p_id uuid, p_try integer, p_said text, p_wait interval) returns void
    language plpgsql volatile security definer set search_path = '' as $$
begin
    perform mail.must_carry();
    update mail.outbox o set state = case when p_wait is null then 'failed' else 'waiting' end, said = p_said,
        next_try = actor.now() + coalesce(p_wait, '0'), settled_at = case when p_wait is null then actor.now() end
        where o.id = p_id and o.state = 'claimed' and o.tries = p_try;
end $$;
comment on function mail.not_sent(uuid, integer, text, interval) is 'this try failed; another after the wait, none when that is null';
grant execute on function mail.not_sent(uuid, integer, text, interval) to alongside_app;

-- What could not be sent is shown to whoever administers, and to coordinators of the agency that caused it.
create or replace function mail.minds(p_agency uuid) returns boolean
    language plpgsql stable security definer set search_path = '' as $$
declare
    post agency.staff := actor.post();
begin
    return agency.may_administer() or post.role in ('case-coordinator', 'scheme-coordinator') and post.agency_id = p_agency
        and consent.gate(post.id, actor.now()) is null;
end $$;
comment on function mail.minds(uuid) is 'the viewer is told of mails of this agency that could not be sent';

create or replace function mail.failures()
    returns table (id uuid, recipient text, subject text, made_at timestamptz, tries integer, failed_at timestamptz, said text)
    language sql stable security definer set search_path = ''
    begin atomic
        select o.id, o.recipient, o.subject, o.made_at, o.tries, o.settled_at, o.said from mail.outbox o
        where o.state = 'failed' and coalesce(mail.minds(o.agency_id), false) order by o.settled_at desc;
    end;
comment on function mail.failures() is 'mails that were given up, the newest first';
grant execute on function mail.failures() to alongside_app;

create or replace function mail.again(p_id uuid) returns boolean
    language plpgsql volatile security definer set search_path = '' as $$
begin
    update mail.outbox o set state = 'waiting', tries = 0, next_try = actor.now(), settled_at = null
        where o.id = p_id and o.state = 'failed' and coalesce(mail.minds(o.agency_id), false);
    return found;
end $$;
comment on function mail.again(uuid) is 'tries a mail again that was given up';
grant execute on function mail.again(uuid) to alongside_app;
