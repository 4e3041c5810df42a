"""Corrections that rest on others: why one fits nothing is often another's reason."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..openapi.walk import Document
from . import overlay
from .overlay import Action, Outcome, State


def explained(document: Document, outcomes: Sequence[Outcome]) -> list[Outcome]:
    """``outcomes``, of which a stale one names the corrections it rests on.

    Args:
        document: before any correction.
        outcomes: of all corrections, in the ledger's order.
    """
    return [_explained(document, outcomes, index) for index in range(len(outcomes))]


def _explained(document: Document, outcomes: Sequence[Outcome], index: int) -> Outcome:
    outcome = outcomes[index]
    if outcome.state is not State.STALE:
        return outcome
    before = [o.action for o in outcomes[:index] if o.state is not State.NEEDED]
    grounds = [a.name for a in before if _rests(document, outcome.action, a)]
    if not grounds:
        return outcome
    named = ", ".join(map(repr, grounds))
    return attrs.evolve(outcome, reason=f"{outcome.reason}; it rests on {named}")


def _rests(document: Document, action: Action, ground: Action) -> bool:
    """Whether ``action`` is below ``ground``, or fits once that is forced."""
    if action.target.startswith((f"{ground.target}.", f"{ground.target}[")):
        return True
    forced = attrs.evolve(ground, expect={})
    first, second = overlay.apply(document, [forced, action])[1]
    return first.state is second.state is State.NEEDED
