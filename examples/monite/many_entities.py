"""Count the waiting approval requests of entities: python many_entities.py ID..."""

from __future__ import annotations

import asyncio
import sys

from monite_client import AsyncMonite


# --8<-- [start:entities]
async def main(entities: list[str]) -> None:
    """Work for several entities at once, with one token and one pool."""

    async def waiting(monite: AsyncMonite, entity: str) -> int:
        requests = monite.with_entity(entity).approval_requests.list_all(
            status="waiting"
        )
        return len([request async for request in requests])

    async with AsyncMonite() as monite:
        counts = await asyncio.gather(*(waiting(monite, entity) for entity in entities))
    for entity, count in zip(entities, counts, strict=True):
        print(entity, count)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
    # --8<-- [end:entities]
