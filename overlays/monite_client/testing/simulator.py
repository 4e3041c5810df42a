"""A simulator of Monite: approvals and access tokens of API version 2024-05-25."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from . import state
from .approvals import ApprovalOperations
from .policies import PolicyOperations
from .tokens import TokenOperations


class MoniteSimulator(TokenOperations, PolicyOperations, ApprovalOperations):
    """Monite on the loopback interface; see `Simulator`.

    It starts with one policy (``POLICY``) that has a waiting process (``PROCESS``) and
    a finished one (``FINISHED_PROCESS``), and with a waiting approval request
    (``REQUEST``), all of the entity ``ENTITY``; ``OTHER_ENTITY`` is empty.
    """

    POLICY: ClassVar[str] = state.POLICY
    PROCESS: ClassVar[str] = state.PROCESS
    FINISHED_PROCESS: ClassVar[str] = state.FINISHED_PROCESS
    REQUEST: ClassVar[str] = state.REQUEST

    assumptions: ClassVar[Mapping[str, str]] = {
        "approved-twice": "A second approval by the same user is refused with 409.",
        "bad-pagination-token": "An unknown pagination token is refused with 422.",
        "missing-entity": "A request without entity is refused with 422.",
        "missing-entity-user": "The grant entity_user without a user gives 400.",
        "new-policy-active": "A new policy is active at once.",
        "not-an-approver": "A user whom a request does not name gets 403.",
        "policy-deleted-by-status": "The status deleted takes a policy away; the"
        " response shows it as it was.",
        "policy-lengths": "A change is held to the limits of the creation, with 400.",
        "policy-period": "ends_at without an earlier starts_at is refused with 400.",
        "rate-limit-body": "The body of 429 has the usual shape of an error.",
        "revoke-unknown": "Revoking an unknown token is refused with 401.",
        "steps-of-canceled-process": "Open steps of a canceled process are canceled.",
        "unknown-entity": "An unknown entity gives 404.",
        "unknown-entity-user": "An unknown entity user is refused with 400.",
        "unknown-version": "An unknown API version is refused with 400.",
        "wrong-client": "A wrong client id or secret is refused with 401; the vendor's"
        " published pages say 400.",
    }
