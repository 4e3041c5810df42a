"""Cancel old approval processes: stale_processes.py DAYS ENTITY ENTITY ..."""

from __future__ import annotations

import asyncio
import sys
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from monite_client import AsyncMonite
from monite_client.errors import ConflictError

OPEN = ("running", "waiting")


async def sweep(monite: AsyncMonite, entity_id: str, before: datetime) -> list[str]:
    """Cancel what an entity started before a moment; return the ids."""
    tenant = monite.with_entity(entity_id)
    cancelled = []
    async for policy in tenant.approval_policies.list_all():
        async for process in tenant.approval_processes.list_all(policy.id):
            if process.status in OPEN and process.created_at < before:
                with suppress(ConflictError):  # Decided in the meantime.
                    await tenant.approval_processes.cancel(policy.id, process.id)
                    cancelled.append(str(process.id))
    return cancelled


async def main(days: int, *entity_ids: str) -> None:
    """Sweep all tenants at the same time, on one set of connections."""
    before = datetime.now(UTC) - timedelta(days=days)
    async with AsyncMonite() as monite:
        result = await asyncio.gather(*(sweep(monite, e, before) for e in entity_ids))
    for entity_id, ids in zip(entity_ids, result, strict=True):
        print(entity_id, *ids)


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), *sys.argv[2:]))
