"""What the verbs of the vendors' paths do to the state of a record."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..filtering import Record
from .schemas import Schemas

#: Words of a state, the vendor's spelling first found in the schema counts.
STATES: Mapping[str, tuple[str, ...]] = {
    "accept": ("accepted", "active"),
    "activate": ("active", "activated"),
    "approve": ("approved", "approve_in_progress"),
    "archive": ("archived", "deleted"),
    "authorize": ("authorized",),
    "cancel": ("canceled", "cancelled"),
    "cancel_ocr": ("canceled", "draft", "new"),
    "complete": ("completed", "complete", "finished"),
    "deactivate": ("inactive", "deactivated"),
    "decline": ("declined", "rejected"),
    "deny": ("denied", "rejected"),
    "disable": ("disabled", "inactive"),
    "enable": ("enabled", "active"),
    "expire": ("expired",),
    "finalize": ("finalized", "issued"),
    "force_approve": ("approved", "waiting_to_be_paid"),
    "force_reject": ("rejected",),
    "invalidate": ("invalidated", "notSubmitted"),
    "issue": ("issued", "sent"),
    "mark_as_paid": ("paid",),
    "mark_as_partially_paid": ("partially_paid",),
    "mark_as_uncollectible": ("uncollectible",),
    "pause": ("paused",),
    "pay": ("paid", "succeeded"),
    "publish": ("published",),
    "reject": ("rejected",),
    "reopen": ("draft", "new", "open"),
    "resume": ("active", "running"),
    "revoke": ("revoked",),
    "send": ("sent", "issued"),
    "submit": ("submitted", "pending"),
    "submit_for_approval": ("approve_in_progress", "waiting"),
}
#: Truth values that a verb sets.
FLAGS: Mapping[str, tuple[str, bool]] = {
    "activate": ("is_active", True),
    "deactivate": ("is_active", False),
    "archive": ("archived", True),
    "unarchive": ("archived", False),
    "disable": ("is_enabled", False),
    "enable": ("is_enabled", True),
    "make_default": ("is_default", True),
    "set_as_default": ("is_default", True),
}
_MEMBERS = ("status", "state")


def effect(schemas: Schemas, schema: Any, verb: str) -> dict[str, Any]:
    """Return the members that an action sets; empty where nobody can know."""
    verb = verb.replace("-", "_").lower()
    members = schemas.properties(schema)
    changes = {
        name: word
        for name in _MEMBERS
        if name in members
        for word in _word(schemas, members[name], verb)
    }
    name, value = FLAGS.get(verb, ("", False))
    return {**changes, name: value} if name in members else changes


def alone(verb: str, records: Mapping[str, Record], chosen: Record) -> None:
    """Take a mark of which there is one away from all records but the chosen one."""
    name, value = FLAGS.get(verb, ("", False))
    if name != "is_default" or not value:
        return
    for record in records.values():
        if record is not chosen and name in record:
            record[name] = False


def _word(schemas: Schemas, member: Any, verb: str) -> list[str]:
    """Return the first word for the state that the schema of the member allows."""
    words = STATES.get(verb, ())
    return [word for word in words if schemas.fits(member, word)][:1]
