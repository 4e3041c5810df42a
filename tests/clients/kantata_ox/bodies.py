"""Synthetic bodies of the side-load protocol; every value is invented."""

from __future__ import annotations

from typing import Any

Record = dict[str, Any]


def envelope(*results: tuple[str, str], **members: Any) -> dict[str, Any]:
    """An envelope whose results are the given pairs of collection and id."""
    keys = [{"key": key, "id": id} for key, id in results]
    meta = {
        "count": len(keys),
        "page_count": 1,
        "page_number": 1,
        "page_size": 20,
    }
    return {"count": len(keys), "results": keys, "meta": meta, **members}


def indexed(*records: Record) -> dict[str, Record]:
    """A collection as the server sends it: by id, and the id inside as well."""
    return {record["id"]: record for record in records}


def submission(id: str, **members: Any) -> Record:
    return {"id": id, "title": f"Week {id}", "status": "pending", **members}


def submissions(*records: Record, **members: Any) -> dict[str, Any]:
    """An envelope of timesheet submissions in the given order."""
    results = [("timesheet_submissions", record["id"]) for record in records]
    return envelope(*results, timesheet_submissions=indexed(*records), **members)
