-- A plan's hosts say for how many Windows VMs they are licensed. Plans that were solved before cannot tell; they are
-- marked as interrupted, so that they can be solved again from the same scenario.

update plan set status = 'INTERRUPTED', finished_at = null
where id in (select id from plan_document);

delete from plan_document;
