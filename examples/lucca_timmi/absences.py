"""Print the leaves of one employee in May 2024: python absences.py OWNER."""

from __future__ import annotations

import asyncio
import sys
from datetime import date

from lucca_timmi_client import AsyncLuccaTimmi, between, fields


async def main(owner: str) -> None:
    """Go over all pages with the asynchronous client."""
    # --8<-- [start:absences]
    may = between(date(2024, 5, 1), date(2024, 5, 31))
    async with AsyncLuccaTimmi() as lucca:
        leaves = lucca.leaves.list_all(
            leave_period_owner_id=owner, date=may, fields=fields("id", "date", "isAm")
        )
        async for leave in leaves:
            print(leave.id, leave.date)
    # --8<-- [end:absences]


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
