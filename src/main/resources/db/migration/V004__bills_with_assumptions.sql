-- The lines of a bill name their assumptions, price dates and when they are paid. Bills that were written before cannot
-- tell; their plans are marked as interrupted, so that they can be solved again from the same scenario.

update plan set status = 'INTERRUPTED', finished_at = null
where id in (select id from plan_document);

delete from plan_document;
