"""Add up the minutes of all time entries by user, with the asynchronous client."""

from __future__ import annotations

import asyncio
from collections import Counter

from kantata_ox_client import AsyncKantataOX


# --8<-- [start:minutes]
async def main() -> None:
    """Read all pages; each has up to 200 records."""
    minutes: Counter[str] = Counter()
    async with AsyncKantataOX() as kantata:
        entries = kantata.time_entries.list_all(include="user", per_page=200)
        async for entry in entries:
            name = entry.user.full_name if entry.user else None
            minutes[name or "nobody"] += entry.time_in_minutes or 0
    for name, total in minutes.most_common():
        print(f"{total:6} {name}")


if __name__ == "__main__":
    asyncio.run(main())
    # --8<-- [end:minutes]
